import type { PersonWords } from '../language';
import { WORDS_TOO } from './words-too';

export const person: PersonWords = {
  between: /^\s*(?:(?:back|to|with|from|by|for|and|just|mr|mrs|ms|dr|miss)\.?\s+)*$/i,
  betweenBack: /^\s*(?:just|has|had|also)?\s*$/i,
  ledTo: /(?:^|\s)(?:to|with|from|for|and|of)\s+$/i,
  calendar:
    /^(?:jan|feb|mar|apr|april|may|jun|june|jul|july|aug|august|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/i,
  article: /(?:^|\s)(?:the|a|an|my|his|her|their|our|your|this|that|some|no)\s+$/i,
  leadsDay:
    /(?:^|\s)(?:in|on|by|until|till|next|last|this|since|before|after|early|mid|late|end of|\d{1,2}(?:st|nd|rd|th)?(?: of)?)\s+$/i,
  sentence:
    /^\s*(?:['’]s\s|[,:]|$|(?:is|was|has|had|would|wants?|wanted|needs?|needed|likes?|liked|asked|asks|says|said|told|thinks|bought|ordered|sold|paid|will|might|may|can|called|rang|came|dropped|stopped|popped|visited|texted|messaged|wrote|e-?mailed|phoned|met|loves?|loved|prefers?|hates?|got|sent|just|also)(?![\p{L}\p{N}]))/iu,
  lead: /^\s*(?:(?:back|to|with|from|by|for|a|an|just)\s+)*/i,
  buyer: /\sto\s+(?=[\p{Lu}\p{Lo}])/u,
  smallName:
    /^[\p{L}\p{M}'’-]{2,30}(?=\s*(?:,|$|\s(?:wants?|wanted|needs?|needed|asked|says|said|bought|ordered)\b))/u,
  noName:
    /^(?:i|we|he|she|they|it|you|me|us|him|her|them|his|their|my|our|your|the|a|an|this|that|these|those|about|back|again|in|at|on|for|to|of|and|with|from|by|today|tomorrow|yesterday|tonight|someone|somebody|customer|client|everyone|new|old|call|note|re|ok|no|yes|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wants?|needs?|sold|bought|ordered|paid)$/i,
  wordsToo: WORDS_TOO,
};
