/** Very common in English posts, and not in those of the other languages we tell apart. */
export const COMMON_WORDS = `
the and you that was for are with his they this have from had not but what all were your when can there
which their said will each about how them then these would other into has more two could been who its now
people than first way find get made may did down over new after just where most know because any day same
our before also around three small put does another well large must even such here why went help different
try home again off always next still learn should high every own last never thing while house world might
left don't didn't doesn't isn't wasn't can't won't i'm i've i'll it's that's you're we're they're let's
some time very only out up so if my be by at or an we he she it i of to
is am being do see look looking need want wants love loved thanks thank please pls price buy bought
buying sell selling much available shop store order ordered delivery deliver open close today tomorrow tonight
yesterday morning week weekend month year good great best better worst bad nice beautiful amazing awesome gorgeous
happy sorry anyone someone everyone something anything nothing recommend recommended service customer company
interested following message still waiting sent dm'd pm'd got gonna wanna really too
work works working worked lol omg haha yes yeah nope ok okay how's what's where's who's price's
cheap expensive money pay paid free offer deal car cars ring floor kitchen room garden phone number
shame shocking stunning lovely brilliant rubbish terrible disappointed disgusting
call called ask asked tell told think thought come came take took give gave keep make makes
never ever again away back little old long right big few
`;
