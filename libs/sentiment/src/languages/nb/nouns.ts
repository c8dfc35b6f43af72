import type { Theme } from '../../lexicon/theme';

/** Norwegian (bokmål) nouns. */
export const nouns: readonly Theme[] = [
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      4 mesterverk genistrek paradis mirakel prakteksemplar fulltreffer kjærlighet vidunder gullkorn drømmekjøp
      3.5 begeistring lykke lykksalighet jubel triumf henrykkelse ekstase herlighet lykkerus hedersbevisning
      3 fornøyelse nytelse beundring heder hyllest seier suksess medalje feiring velsignelse heltinne forbilde inspirasjon lidenskap entusiasme
      3 vennskap hjertevarme godhet barmhjertighet nestekjærlighet omsorg medfølelse rettferdighet ros anerkjennelse applaus bifall gullmedalje
      3 mestertittel mesterskap pokal triumftog stjernestund toppkvalitet toppkarakter toppklasse verdensklasse delikatesse lekkerbisken festmåltid
      3 velsmak gjennombrudd folkefest kultklassiker stjerneskudd geni talent knalltilbud kanonkjøp godfølelse superhelt
      2.5 ære perle tillit trygghet håp optimisme fremskritt framskritt forbedring gjestfrihet vennlighet hjelpsomhet imøtekommenhet ærlighet
      2.5 oppriktighet troverdighet integritet tapperhet lojalitet solidaritet fellesskap samhold verdighet klokskap visdom kløkt intelligens
      2.5 kreativitet humor sjarm ynde skjønnhet harmoni idyll romantikk kyss klem omfavnelse smil latter moro underholdning høydepunkt lyspunkt
      2.5 lykketreff velferd velvære trivsel frihetskjemper redning redningsmann livredder frelser engel gullklump ildsjel ener ekspertise
      2.5 profesjonalitet dyktighet kompetanse fagkunnskap eleganse finesse kos hygge raushet sjenerøsitet fred seiersrus
      2 gøyal gevinst frihet respekt fordel plusspoeng rabatt besparelse belønning oppbacking forsoning tilgivelse enighet fremgang framgang oppsving
      2 opptur comeback revansje engasjement iherdighet flid omhu grundighet presisjon punktlighet pålitelighet effektivitet fleksibilitet
      2 brukervennlighet renslighet friskhet tilfredshet stolthet takknemlighet lettelse velkomst sympati medmenneskelighet medmenneske empati gave
      2 bonus fest luksus komfort eventyr skryt serviceinnstilling toleranse
      1.5 anbefaling kompliment potensial tiltro bursdag bryllup jubileum barnedåp feststemning drøm vinner seierherre venn venninne favoritt yndling
      1.5 yndlingssted stamsted klassiker premie pluss gladnyhet solskinn mangfold
      1 løsning sannhet verdi dialog stabilitet vekst ambisjon godkjennelse ferie kamerat nysgjerrighet rekord trygghetsgaranti
      1 tilfredshetsgaranti`,
  },
  {
    part: 'noun',
    emotion: 'gratitude',
    words: `
      3 takksigelse
      2.5 påskjønnelse erkjentlighet`,
  },
  {
    part: 'noun',
    emotion: 'surprise',
    words: `
      1.5 overraskelse
      1 forundring
      -2.5 sjokk`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -1 omvei tvil motstand motstander bekymring skuldertrekk sanksjon avgift oppsigelse bindingstid alarm
      -1.5 gebyr avgiftsøkning skatteøkning prisøkning prishevning restanse risiko usikkerhet uvisshet skepsis forbehold innvending begrensning
      -1.5 misforhold ujevnhet dump bakslag kluss motgang tap kø rot uro purring minus streik våpen fakturagebyr selvrisiko masing unnskyldninger
      -1.5 reklamasjon spam søppelpost
      -2 kritikk straff fengsel feil mangel svakhet bulk flenge lekkasje rust nedetid driftsstans avbrudd strømbrudd forsinkelse avlysning utsettelse
      -2 ventetid telefonkø trengsel uhell avslag hindring barriere blokkering flaskehals dødgang stillstand stagnasjon tilbakegang forfall
      -2 forringelse forverring lockout protest uenighet splittelse polarisering motvilje uvilje antipati ubehag ulage besværlighet byrde belastning
      -2 press stress utbrenthet utmattelse slitasje slit overarbeid tvist rettssak søksmål siktelse erstatningssak pliktforsømmelse fortielse
      -2 hemmelighold bortforklaring skam svikt krasj ripe sprekk transportskade fraktskade restordre ventemusikk purregebyr straffegebyr ekstragebyr
      -2 klagesak inkasso kontrollavgift tull sommel trenering
      -2.5 taper feilgrep feiltrinn brøler blemme bommert tabbe bunnplassering ulempe problem problematikk forvirring misforståelse mistillit
      -2.5 mistanke tvilsomhet upålitelighet ineffektivitet byråkrati papirmølle paragrafrytteri ågerpris prishopp inflasjon gjeld underskudd
      -2.5 arbeidsledighet fengselsstraff straffeavgift embargo boikott demagogi populisme demagog populist snobberi snobb selvskryt skryting
      -2.5 skrytepave besserwisser surpomp surmaga gnålebøtte sutrekopp klynk pinlighet patos banalitet trivialitet kjedsomhet monotoni støy leven
      -2.5 spetakkel stank feillevering feilkjøp feilfaktura konstruksjonsfeil produksjonsfeil fabrikkfeil systemfeil programfeil systemkrasj
      -2.5 signalfeil nettbrudd dobbeltfakturering feilfakturering feilekspedering standardsvar robotsvar inkassosak underbemanning bemanningskrise
      -2.5 kundeflukt
      -3 raseri sinne misnøye slurv surr sutring frustrasjon irritasjon forargelse indignasjon harme bitterhet fiendskap fiende fiendtlighet konflikt
      -3 krangel bråk opprør opptøyer kaos trøbbel tøys vrøvl nonsens sludder vås likegyldighet nonsjalanse ansvarsløshet ansvarsfraskrivelse
      -3 hensynsløshet forsømmelse sløseri ressurssløsing pengesløsing tidssløsing beskyldning fordømmelse trussel aggresjon hevn hevnakt nedskjæring
      -3 oppsigelsesbølge ruin krise nedtur nedgang kollaps sammenbrudd havari nederlag gissel flyktningkatastrofe fattigdom elendighet armod sult
      -3 hungersnød epidemi pandemi pest svøpe mareritt galehus farse parodi skrot skrap søppel skrapkvalitet søppelkvalitet bunnkarakter
      -3 terningkast_1 terrorvelde kritikkstorm løftebrudd kontraktsbrudd avtalebrudd lokketilbud lokkepris abonnementsfelle
      -3.5 fiasko flopp udugelighet inkompetanse idioti dumhet stupiditet urettferdighet urimelighet maktmisbruk maktarroganse vilkårlighet
      -3.5 diskriminering fornærmelse hån latterliggjøring ydmykelse forakt arroganse respektløshet uforskammethet uhøflighet frekkhet grådighet
      -3.5 egoisme kynisme kyniker egoist narsissist nepotisme kameraderi fusk lurendreier lurendreieri bondefangeri villedning manipulasjon
      -3.5 propaganda løgnhistorie skrøne fordreining fordom intoleranse ekstremisme ekstremist fanatiker fundamentalist undergang ødeleggelse
      -3.5 hærverk sabotasje vandalisme vandal bølle banditt gangster skurk kjeltring slyngel usling kujon kryster landssvik avskum pøbel bakvaskelse
      -3.5 baktalelse ærekrenkelse injurie underslag hvitvasking skattesvindel skattesnyter søppelfirma makkverk møkkafirma drittfirma drittselskap
      -3.5 drittservice svikter
      -4 tyveri tyv ran raner røver løgn løgner utpressing bestikkelse ondskap hat vold voldelighet rasisme rasist fascisme sexisme trakassering
      -4 mobbing mobber hets krenkelse overfall utnyttelse undertrykkelse vanstyre mishandling misbruk hykleri hykler sadist psykopat krig borgerkrig
      -4 krigføring katastrofe svik vanvidd galskap skjensel grusomhet brutalitet drapstrussel hatkriminalitet juks juksemaker lureri
      -4.5 svineri skandale svindel svindler bedrag bedrager bedrageri forbrytelse forbryter mord morder drap terror terrorisme terrorist tortur
      -4.5 slaveri overgrep overgriper nazist nazisme fascist forræder forræderi landssviker diktator diktatur tyrann tyranni korrupsjon
      -4.5 menneskehandel krigsforbryter voldsmann
      -5 folkemord voldtekt massakre holocaust konsentrasjonsleir massemord`,
  },
  {
    part: 'noun',
    emotion: 'sadness',
    words: `
      -2 beklagelse medlidenhet resignasjon sukk anger
      -2.5 vemod tomhet skilsmisse skyldfølelse tungsinn
      -3 ergrelse smerte lidelse kval tåre motløshet desillusjon melankoli kreft sykdom savn
      -3.5 skuffelse fortvilelse ulykke tristhet hjertesorg ensomhet håpløshet depresjon død begravelse avmakt
      -4 sorg tragedie selvmord dødsfall`,
  },
  {
    part: 'noun',
    emotion: 'disgust',
    words: `
      -3 mugg slim skitt griseri svinesti rotte møkk grums
      -3.5 oppkast skadedyr kakerlakk lus veggdyr avføring lort
      -4 vemmelse kvalme matforgiftning`,
  },
  {
    part: 'noun',
    emotion: 'fear',
    words: `
      -1.5 brann missil
      -2 smitte engstelighet faresignal risikofaktor
      -3 nervøsitet engstelse utrygghet uhygge forgiftning eksplosjon skyting oversvømmelse jordskjelv traume fare gru
      -3.5 skrekk angst terrorangrep redselsscenario brannfare frykt
      -4 redsel panikk dødsangst livsfare bombetrussel`,
  },
];
