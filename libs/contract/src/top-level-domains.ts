/**
 * Endings that make `example.dk` a link. All country codes, and the generic ones that carry nearly all registered domains;
 * rare brand endings (`.barclays`) and endings in other scripts are left out: a bare link with one counts as plain text here.
 */
const COUNTRY_CODES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck ' +
  'cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs ' +
  'gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ' +
  'ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ' +
  'ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tp tr tt ' +
  'tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';

const GENERIC =
  'aero asia biz cat com coop edu gov info int jobs mil mobi museum name net org post pro tel travel xxx ' +
  'academy accountant accountants agency airforce apartments app art associates attorney auction audio auto band bank bar bargains beauty ' +
  'beer best bet bible bid bike bingo bio black blog blue boo boutique broker build builders business buy buzz cab cafe cam camera camp ' +
  'capital car cards care career careers cars casa cash casino catering center chat cheap church city claims cleaning click clinic ' +
  'clothing cloud club coach codes coffee college community company computer condos construction consulting contact contractors cooking ' +
  'cool country coupons courses credit creditcard cricket cruises cyou dad dance date dating day deals degree delivery democrat dental ' +
  'dentist design dev diamonds diet digital direct directory discount doctor dog domains download earth education email energy engineer ' +
  'engineering enterprises equipment esq estate events exchange expert exposed express fail faith family fan fans farm fashion feedback ' +
  'film finance financial fish fishing fit fitness flights florist flowers fly foo football forsale forum foundation fun fund furniture ' +
  'futbol fyi gallery game games garden gay gent gift gifts gives glass global gmbh gold golf graphics gratis green gripe group guide ' +
  'guitars guru hair haus health healthcare help hiphop hiv hockey holdings holiday homes horse hospital host hosting house how immo ' +
  'immobilien inc industries ing ink institute insurance insure international investments irish jetzt jewelry juegos kaufen kids kim ' +
  'kitchen kiwi land lat law lawyer lease legal lgbt life lighting limited limo link live llc loan loans lol london love ltd luxe luxury ' +
  'maison makeup management market marketing mba media meme memorial men menu mom money monster mortgage moto motorcycles mov movie ' +
  'network new news nexus ngo ninja nyc observer one ong onl online ooo organic page paris partners parts party pet phd photo ' +
  'photography photos pics pictures pink pizza place plumbing plus poker porn press productions prof promo properties property protection ' +
  'pub quest racing recipes red rehab reise reisen rent rentals repair report republican rest restaurant review reviews rich rip rocks ' +
  'rodeo run sale salon sarl school science security select services sexy sex shiksha shoes shop shopping show singles site ski skin ' +
  'soccer social software solar solutions soy space sport store stream studio study style sucks supplies supply support surf surgery ' +
  'systems tattoo tax taxi team tech technology tennis theater theatre tickets tienda tips tires today tools top tours town toys trade ' +
  'trading training tube university uno vacations vegas ventures versicherung vet viajes video villas vin vip vision vlaanderen vodka ' +
  'vote voting voyage watch watches webcam website wedding whoswho wiki win wine work works world wtf xyz yachts yoga zip zone ' +
  'amsterdam arab berlin boston brussels capetown cologne cymru durban eus gal hamburg helsinki istanbul joburg koeln kyoto madrid melbourne ' +
  'miami moscow nagoya okinawa osaka quebec rio ruhr saarland scot swiss sydney tirol tokyo wales wien yokohama zuerich ' +
  'amazon android apple google microsoft youtube';

const KNOWN = new Set(`${COUNTRY_CODES} ${GENERIC}`.split(' '));

/** Whether a name such as `dk` or `COM` ends the names of links. */
export function isTopLevelDomain(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}
