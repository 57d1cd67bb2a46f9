import { always, cue } from '../cue';

export const GLAD = [
  cue(
    1,
    '(love|loved|loves|loving|lovely|amazing|awesome|fantastic|brilliant|excellent|wonderful|great|perfect|perfectly|beautiful|gorgeous|stunning|delighted|thrilled|happy|glad|pleased|proud|excited|exciting|best|favourite|favorite|yay|woohoo|incredible|superb|fabulous|delicious|hilarious|blessed|fab|chuffed|obsessed)',
  ),
  cue(
    1,
    '(cant wait|cannot wait|looking forward|well done|good job|great job|thank you|thanks|thankyou|congrats|congratulations|happy birthday|so much fun|good luck|good news|recommend|recommended|impressed|worth it|enjoyed|enjoying|enjoy|appreciate|appreciated|grateful|thankful|no complaints)',
  ),
  cue(
    0.7,
    '(good|nice|fun|funny|cool|sweet|cute|fine|better|win|won|winning|wins|smile|smiling|laugh|laughing|friendly|helpful|easy|smooth|welcome|hope|hopefully|haha|hahaha|lol|wow|kind|super|special|celebrate|celebrating|party|legend|hero|success|interesting|fresh|safe|solved|fixed|pretty)',
  ),
  cue(0.8, '(SMILE|❤|😍|🥰|👏|🙌|💯|👍|💕|💖|😊|😀|😁|😂|😃|😄|😅|😆|🎉|😘|💙|💚|💜|🤩|🔥)'),
  always(0.3, '!'),
];

export const SAD = [
  cue(
    1,
    '(hate|hated|hates|worst|terrible|horrible|awful|disgusting|disgrace|disgraceful|pathetic|ridiculous|useless|angry|furious|annoyed|annoying|disappointed|disappointing|frustrated|frustrating|upset|unacceptable|appalling|rubbish|garbage|trash|crap|sucks|suck|stupid|idiot|idiots|idiotic|dumb|nightmare|scam|scammed|liar|liars|racist|racism|evil|shame|shameful|shitty|shit|bullshit|fuck|fucking|fucked|wtf|smh|ugh|disaster|tragic|tragedy|killed|killing|murder|dead|died|death|dies|terror|terrorist|terrorists|war|attack|attacks|abuse|victim|victims|shambles|joke)',
  ),
  cue(
    0.7,
    '(bad|poor|sad|sadly|sorry|unfortunately|wrong|fail|failed|fails|failing|failure|problem|problems|issue|issues|error|broken|broke|late|delay|delayed|delays|canceled|cancelled|lost|lose|losing|loser|missed|missing|miss|rude|waste|wasted|wait|waiting|waited|slow|sick|tired|hurt|hurts|pain|painful|cry|crying|ill|worse|worry|worried|scared|scary|afraid|fear|ugly|mad|boring|bored|fake|lies|lie|lied|blame|guilty|arrested|jail|crash|crashed|damage|damaged|ignored|refund|complaint|overcharged|stuck|stranded|weak|ruined|cold|expensive|illegal|banned|protest|corrupt|threat|crisis|boycott|stop|down)',
  ),
  always(
    0.8,
    '(not|never|isnt|wasnt|arent|dont|doesnt|didnt|cant|wont|no) [ANY] (good|happy|great|nice|work|working|like|love|fair|right|help|helpful|impressed|worth|enjoy|recommend|care|trust|cool|fun|understand|believe|answer|get|check|reach|find|even|received|one)',
  ),
  always(
    0.6,
    '(never again|still no|still not|still waiting|no one|nobody|no response|no reply|on hold|fed up|sick of|tired of|let down|what a joke|not even|why (is|are|do|does|did|cant|wont))',
  ),
  cue(0.8, '(FROWN|😡|😠|🤬|😤|👎|🙄|😢|😭|😔|😞|💔|😒|🤮)'),
];
