import type { IntentId, Sentiment } from '../model';
import { always, cue } from './cue';
import { weigh } from './weigh';

export const GLAD = [
  cue(
    1,
    /\b(?:love|loved|loves|loving|lovely|amazing|awesome|fantastic|brilliant|excellent|wonderful|great|perfect|perfectly|beautiful|gorgeous|stunning|delighted|thrilled|happy|glad|pleased|proud|excited|exciting|best|favou?rite|yay|woohoo|incredible|superb|fabulous|delicious|hilarious|blessed)\b/,
  ),
  cue(
    1,
    /\b(?:can'?t wait|cannot wait|looking forward|well done|good job|great job|thank you|thanks|thankyou|congrats|congratulations|happy birthday|so much fun|good luck|good news|recommended?|impressed|worth it|enjoyed|enjoying|enjoy|appreciate|appreciated|grateful|thankful)\b/,
  ),
  cue(
    0.7,
    /\b(?:good|nice|fun|funny|cool|sweet|cute|fine|better|win|won|winning|wins|smile|smiling|laugh|laughing|friendly|helpful|easy|smooth|welcome|hope|hopefully|haha|hahaha|lol|wow|kind|super|special|celebrate|celebrating|party|legend|hero|success|interesting|fresh|safe|solved|fixed)\b/,
  ),
  cue(
    0.8,
    /[:;=]-?[)d]|<3|[\u2764\u{1f60d}\u{1f970}\u{1f44f}\u{1f64c}\u{1f4af}\u{1f44d}\u{1f495}\u{1f496}\u{1f60a}\u{1f600}-\u{1f606}\u{1f389}\u{1f618}\u{1f499}\u{1f49a}\u{1f49c}]/u,
  ),
  always(0.3, /!/),
];

export const SAD = [
  cue(
    1,
    /\b(?:hate|hated|hates|worst|terrible|horrible|awful|disgusting|disgrace|disgraceful|pathetic|ridiculous|useless|angry|furious|annoyed|annoying|disappointed|disappointing|frustrated|frustrating|upset|unacceptable|appalling|rubbish|garbage|trash|crap|sucks|suck|stupid|idiots?|idiotic|dumb|nightmare|scam|scammed|liar|liars|racist|racism|evil|shame|shameful|shitty|shit|bullshit|fuck|fucking|fucked|wtf|smh|ugh|disaster|tragic|tragedy|killed|killing|murder|dead|died|death|dies|terror|terrorist|terrorists|war|attack|attacks|abuse|victims?)\b/,
  ),
  cue(
    0.7,
    /\b(?:bad|poor|sad|sadly|sorry|unfortunately|wrong|fail|failed|fails|failing|failure|problem|problems|issue|issues|error|broken|broke|late|delay|delayed|delays|cancell?ed|lost|lose|losing|loser|missed|missing|miss|rude|waste|wasted|wait|waiting|waited|slow|sick|tired|hurt|hurts|pain|painful|cry|crying|ill|worse|worry|worried|scared|scary|afraid|fear|ugly|mad|boring|bored|fake|lies|lie|lied|blame|guilty|arrested|jail|crash|crashed|damage|damaged|ignored|refund|complaint|overcharged|stuck|stranded|weak|ruined|cold|expensive|illegal|banned|protest|corrupt|threat|crisis|boycott|stop|down)\b/,
  ),
  always(
    0.8,
    /\b(?:not|never|isn'?t|wasn'?t|aren'?t|don'?t|doesn'?t|didn'?t|can'?t|won'?t|no) (?:\w{1,10} )?(?:good|happy|great|nice|work|working|like|love|fair|right|help|helpful|impressed|worth|enjoy|recommend|care|trust|cool|fun|understand|believe|answer|get|check|reach|find|even|received|one)\b/,
  ),
  always(
    0.6,
    /\b(?:never again|still no|still not|still waiting|no one|nobody|no response|no reply|on hold|fed up|sick of|tired of|let down|what a joke|not even|why (?:is|are|do|does|did|can'?t|won'?t))\b/,
  ),
  cue(
    0.8,
    /:'?-?[(/]|[\u{1f621}\u{1f620}\u{1f92c}\u{1f624}\u{1f44e}\u{1f644}\u{1f622}\u{1f62d}\u{1f614}\u{1f61e}\u{1f494}]/u,
  ),
];

/** How far the moods must stand apart to be called one. */
const CLEAR = 0.6;

const INTENT_PULL: Partial<Record<IntentId, number>> = { praise: 0.8, complaint: -0.8, churn_risk: -0.8 };

/** The mood of a folded text, from its own words and from what was found in it. */
export function moodOf(text: string, intents: readonly { intent: IntentId }[]): Sentiment {
  const pull = intents.reduce((sum, found) => sum + (INTENT_PULL[found.intent] ?? 0), 0);
  const balance = weigh(GLAD, text).points - weigh(SAD, text).points + pull;
  if (balance >= CLEAR) return 'positive';
  return balance <= -CLEAR ? 'negative' : 'neutral';
}
