/**
 * One emoji as a person sees it: keycaps, flags, skin tones, tag sequences and families joined by U+200D.
 *
 * Built from Unicode properties, so emoji newer than this code are found as soon as the browser knows them.
 * `\p{RGI_Emoji}` would need the `v` flag and misses sequences written without U+FE0F. Digits, © and ® are
 * text unless a selector says otherwise (https://www.unicode.org/reports/tr51/#Emoji_Sequences).
 */
const BASE = String.raw`(?:[©®]\uFE0F|(?![©®])(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Extended_Pictographic}\uFE0F?))`;
const TAGS = String.raw`(?:[\u{E0020}-\u{E007E}]+\u{E007F})?`;

/** Source of the pattern; use it with the `u` flag. */
export const EMOJI_SOURCE = String.raw`(?:[0-9#*]\uFE0F?\u20E3|\p{RI}\p{RI}|${BASE}${TAGS}(?:\u200D${BASE})*)`;
