/** Classes of words for the patterns of `anyOf`, each to stand in front of a word. */

/** Words that colour a sentence and change nothing in it. */
export const ADVERBS =
  '(?:(?:really|simply|just|clearly|plainly|obviously|actually|probably|maybe|perhaps|possibly|likely|prob|probs|already|also|even|only|ever|still|now|definitely|deffo|certainly|absolutely|completely|totally|quite|very|bloody|flipping|literally|honestly|tbh|in fact|indeed|yourself|well|too|so|always|both|currently) )*';

/** Who is not the writer or the reader, and often gets the blame. */
export const OTHERS =
  '(?:the |our |my |their |your )?(?:couriers?|drivers?|delivery (?:company|firm|people|guys?)|suppliers?|manufacturers?|makers?|factory|weather|head office|bank|insurers?|insurance|council|post office|royal mail|fedex|ups|dpd|hermes|evri|website|system|agency|landlord|builders?|previous owners?|last group|kitchen|traffic)';

export const WEEKDAYS = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?';

export const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** After “sorry, but” comes what takes the word back, unless it goes on with what is done. */
export const TAKES_BACK =
  "(?:sorry|apologies|apologi[sz]e|regret)(?: [\\p{L}'-]+){0,7}[,;.]? (?:but|however|although|though|tho|still|yet)(?!,? (?:\\p{L}+, )?(?:i'll|we'll|ill|il|i (?:do |totally |fully |really )?(?:get|understand|hear)|(?:he|she|they|it) (?:meant|was meant|came across)|i can|we can|let me|let us|let's|i've|we've|we have|i have|i want|we want|i'd|we'd|that's no|that doesn't|it's no|no excuse|not (?:surprised|as)|it should|this should|you should(?:n't)? (?:not )?(?:have )?(?:heard|had|been|to|have)|you deserve|you're right|you were right|you did|glad|please|thank|thanks|good news|the good|at least|if you|could you|can you|would you|we're|i'm|i am|we are|hope|help|he's|also|can i|may i|we will|i will|message|dm|then|not|to happen))";

/** What a reader did, at the beginning of what is said; not “you asked for oak and we brought pine”. */
export const YOU_DID =
  '(?<=(?:^|[.,!?;:-] ?|\\b(?:but|and|though|although|however|because|cos|as|that) |\\bsorry (?:\\p{L}+ )?))you (?:\\p{L}+ly |also |just |only |already )?(?:did (?:say|ask for|want|tell|choose|pick|order|agree|insist|book|sign)|(?!need|want|deserv|wait|trust|ask|order|end|miss|call|phon|chas|travel|expect|receiv|mention|happen|turn(?:ed)? to|visit|stopp|report|email|messag|notic|point|help|rais|work|look|lov|enjoy|play|laugh|cook|bak|celebrat)\\p{L}{2,}ed|said|chose|took|put (?!that|it (?:so|better|well|nicely)|up)|left|broke|came (?:in )?(?:late|after)|bought the|wore|ate|drank|hung|went (?:ahead|for|with)|let (?:it|the|him|her)|lost(?! (?:a|your|half|out|time|so|the whole) ?))(?![^.!?]* and (?:we|i|got|it|they|he|she|nobody|no one|ended|still|that|then))';
