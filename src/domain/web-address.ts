/**
 * Finds what X turns into a link. With `http(s)://` any dotted host counts; without, the last label must be a
 * top-level domain, because X links `lindtfloors.com` and leaves `e.g.this` alone. The two-letter ones are all
 * of ISO 3166 that are delegated, the longer ones those that shops really use, not all 1,200 of IANA's root
 * zone (https://www.iana.org/domains/root/db): a rare one missing only makes the count a little off.
 */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc ' +
  'cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga ' +
  'gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ' +
  'ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms ' +
  'mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro ' +
  'rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt ' +
  'tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';
const GENERIC =
  'academy accountant accountants actor agency apartments app art associates attorney auction audio auto autos baby ' +
  'bank bar barcelona bargains beauty beer berlin best bet bike bio biz blog boats boutique build builders business ' +
  'buzz cab cafe camera camp capital car cards care careers cars casa cash cat catering center chat cheap church ' +
  'city cleaning clinic clothing cloud club coach codes coffee com community company computer construction ' +
  'consulting contractors cooking cool coop coupons credit cruises dance date dating deals delivery dental dentist ' +
  'design dev diamonds diet digital direct directory discount doctor dog domains download earth edu education email ' +
  'energy engineer engineering equipment estate events exchange expert exposed express family fan farm fashion ' +
  'film finance financial fish fishing fit fitness flights florist flowers fly food football forsale fun fund ' +
  'furniture fyi gallery game games garden gift gifts glass global gmbh gold golf gov graphics green group guide ' +
  'guru hair haus health healthcare help holdings holiday homes horse hospital host house how immo inc industries ' +
  'info ink institute insure int international investments jetzt jewelry jobs kaufen kitchen land lat law lawyer ' +
  'lease legal life lighting limited limo link live llc loan loans lol london love ltd ltda luxe luxury ' +
  'management market marketing mba media medical memorial men menu mil mobi moda moe money mortgage museum name ' +
  'net network news ninja nyc one online org organic page paris partners parts party pet photo photography photos ' +
  'physio pics pictures pink pizza place plumbing plus poker post press pro productions promo properties property ' +
  'pub quest racing realestate realty recipes red rehab reise reisen rent rentals repair report rest restaurant ' +
  'review reviews rip rocks run sale salon school schule science security select services sexy shoes shop shopping ' +
  'show singles site ski skin soccer social software solar solutions space store storage stream studio style ' +
  'supplies supply support surf surgery systems tattoo tax taxi team tech tel tennis theater tickets tips tires ' +
  'today tools top tours town toys trade training travel university vacations ventures vet video villas vip vision ' +
  'voyage watch watches web webcam website wedding whoswho wiki win wine work works world wtf xxx xyz yachts yoga ' +
  'zone';

const TLD = `(?:${`${COUNTRIES} ${GENERIC}`.replaceAll(' ', '|')})`;
const LABEL = '[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?';
/** A path ends on a character that closes a sentence only rarely, so `lindt.com/oak, please` stops before the comma. */
const TAIL = String.raw`(?:[/?#](?:[\p{L}\p{M}\p{N}!*';:=+,.$/%#\[\]_~@|&()?–-]*[\p{L}\p{M}\p{N}=_#/+&)-])?)?`;
const WITH_SCHEME = String.raw`(?<![a-z0-9@$#])https?://(?:[\p{L}\p{N}_-]{1,63}\.)+\p{L}[\p{L}\p{N}-]{1,62}(?::\d{1,5})?${TAIL}`;
const SCHEMELESS = String.raw`(?<![a-z0-9@$#_./-])(?:${LABEL}\.)+${TLD}(?![a-z0-9@+-])(?::\d{1,5})?${TAIL}`;
const ADDRESS = new RegExp(`${WITH_SCHEME}|${SCHEMELESS}`, 'iu');

/** The stretches of text between web addresses; one more than there are addresses. */
export function betweenAddresses(text: string): string[] {
  return text.split(ADDRESS);
}
