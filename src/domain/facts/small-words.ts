/**
 * Words that name nothing by themselves, in the five languages that detection reads: a name of a product may have them
 * beside it and still be that name.
 */
const SMALL = `
a an the this that these those it its they them he she we i you your yours our ours my me us his her their and or but so
as at for of in on to from by with per until till than then is are was were be been am would will could can may might
should do does did done has have had cost costs come comes go goes going sell sells sold start starts left also only
just still here there now today right again too very all any some each every one ones both either about around
yes no not if when while because which who what how where up out over under off please sure hi hello hey thanks
get gets getting got give gives take takes make makes made run runs went gone want wants need needs let lets look looks
last lasts offer offers include includes included could maybe sure yep yeah ok okay
its thats theres ur ya ye u yea yup aye nope nah hiya morning afternoon mate love hun pal lol haha atm rn currently
certainly absolutely indeed well whats hows ive weve youll youre dont isnt im
der die das den dem des ein eine einen einem einer es er sie wir ich du dir dich ihr uns unser unsere mein dein und oder
aber so als am an auf aus bei beim für fur im in mit nach um von vom vor zu zum zur ist sind war kostet kosten wäre wird
bekommst bekommen bekommt gibt geben machen macht liegen liegt gehen geht nehmen nimmt kriegst haben hat habe
kann noch nur auch jetzt hier leider gerade bis ab pro
el la los las un una unos unas y o de del al en por para con sin es son está están cuesta cuestan vale valen desde hasta
se lo le les su sus nuestro nuestra nuestros nuestras mi tu ya tenemos tengo tiene sale salen aún todavía hay queda quedan
os as um uma e ou do da dos das no na nos nas ao à por para com sem é são está estão custa custam fica ficam desde até
o seu sua nosso nossa nossos nossas temos tenho tem têm ainda há resta restam
le les une et ou du des au aux dans pour par avec sans est sont coûte coûtent depuis chez notre nos votre vos il elle ils
elles avons avez on ce cet cette ces reste restent encore
`;

const ALL = new Set(SMALL.split(/\s+/).filter(Boolean));

/** Whether a word, in lower case, names nothing by itself. Letters alone (`m`) do not either; numbers may. */
export function isSmall(word: string): boolean {
  return ALL.has(word) || /^\p{L}$/u.test(word);
}
