/**
 * All words that a report may hold as they are: those that pages are built of, and that say nothing of anybody. What
 * is not listed here becomes a stand-in.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Others become `x-element`: a site's own elements, other extensions'. */
export const TAGS = words(`
  html head body main header footer nav aside section article div span p a b i u s em strong small sub sup mark q cite
  blockquote pre code br hr wbr h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd menu figure figcaption time abbr address del
  ins bdi bdo ruby rt rp form fieldset legend label input textarea select option optgroup button output progress meter
  datalist table caption colgroup col thead tbody tfoot tr td th details summary dialog img picture video audio canvas
  map area svg iframe embed object data
`);

/** Shells without what is in them: pictures, drawings, what people are writing. */
export const HOLLOW = words('img picture video audio canvas svg iframe embed object textarea map input');

/** Nothing of a page's build: they are left out whole. */
export const LEFT_OUT = words('script style link meta base noscript template title param source track');

export const ROLES = words(`
  alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell
  group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox
  menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup
  rowheader scrollbar search searchbox separator slider spinbutton status strong subscript superscript switch tab table
  tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem
`);

/** Attributes whose value is one of the words below. */
export const TOKENS = words(`
  aria-atomic aria-autocomplete aria-busy aria-checked aria-current aria-disabled aria-expanded aria-grabbed
  aria-haspopup aria-hidden aria-invalid aria-live aria-modal aria-multiline aria-multiselectable aria-orientation
  aria-pressed aria-readonly aria-relevant aria-required aria-selected aria-sort contenteditable dir hidden inert
  disabled readonly required checked open type draggable spellcheck
`);

export const TOKEN_VALUES = words(`
  true false mixed page step location date time menu listbox tree grid dialog assertive off polite vertical horizontal
  undefined additions removals text all none inline list both ascending descending other ltr rtl auto plaintext-only
  until-found button submit reset checkbox radio search email password file hidden number tel url until
`);

/** Attributes whose value is a small number. */
export const COUNTS = words('tabindex aria-posinset aria-setsize aria-level aria-colindex aria-rowindex');

/** Attributes that name other elements by their ids. */
export const REFERENCES = words(`
  id for aria-labelledby aria-describedby aria-controls aria-owns aria-details aria-activedescendant aria-flowto
  aria-errormessage
`);

/** Attributes that people read: only the shape of their words is kept. */
export const SPOKEN = words(
  'aria-label aria-roledescription aria-placeholder aria-description aria-valuetext alt title placeholder',
);

/** Names the sites give to their parts, which are the site's own words. */
export const MARKS = /^data-(?:testid|pagelet|ad-[a-z-]{1,40})$/;

export const LANGUAGES = words('und zxx qme qam qct qht qst art fil ckb mul');

/** First and later words of paths that are the sites' own. */
export const PATHS = words(`
  home explore search notifications mentions messages i web status photo video analytics retweets likes quotes hashtag
  lists communities bookmarks settings compose post intent follow followers following verified_followers with_replies
  media highlights articles about jobs login signup tos privacy topics spaces premium verified-orgs-signup
  ads groups group posts permalink user people pages page profile.php permalink.php story.php photo.php photos videos
  watch reel reels stories events marketplace hashtags friends feed gaming help policies policy sharer sharer.php share
  l.php media_set public discussion members featured reviews home.php live donate fundraisers saved memories
  buy_sell_discussion announcements my_posted_content
`);

/** Parameters of addresses that say what is shown. */
export const PARAMETERS = words(`
  comment_id reply_comment_id story_fbid fbid id set v multi_permalinks sk q src f type ref
`);

export const HOSTS = words(`
  x.com www.x.com mobile.x.com twitter.com www.twitter.com mobile.twitter.com facebook.com www.facebook.com
  web.facebook.com m.facebook.com l.facebook.com
`);

/** Parts of the names that X and Facebook give to their parts, where one may be a word that people use as well. */
export const MARK_WORDS = words(`
  tweet tweetText tweetPhoto User Name UserName UserAvatar Container UserCell Avatar avatar AppTabBar Profile Link Home
  SideNav AccountSwitcher Button cellInnerDiv placementTracking reply retweet unretweet like unlike bookmark share caret
  socialContext primaryColumn sidebarColumn titleContainer tweetTextarea tweetButton tweetButtonInline toolBar
  notification card wrapper layout small large media detail videoPlayer videoComponent icon verified verifiedIcon
  conversation pillLabel trend logged account app text bar dialog mask sheet modal
  story message profile name button comment preview rendering role comet description image link title meta cta
  FeedUnit TimelineFeedUnit ProfileTimeline ProfileTilesFeed GroupFeed GroupInlineComposer Stories LeftRail RightRail
  VideoHomeFeed MainFeed page root footer data feed unit
`);
