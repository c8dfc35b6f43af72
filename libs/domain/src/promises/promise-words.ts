import type { Locale } from '@genklang/contract';

/**
 * How a language promises. `strong` commits whoever says it, also without a time; `weak` is said of many things, and commits only
 * with a time. `unless` takes a sentence out again. Sentences come in lower case; `\b` knows no å, so words end with `E`.
 */
export interface PromiseWords {
  strong: RegExp;
  weak: RegExp;
  unless: RegExp;
}

const S = String.raw`(?<![\p{L}\d])`;
const E = String.raw`(?![\p{L}\d])`;
/** Up to so many words between a subject and its verb: "vi (skal nok straks) ringe". */
const GAP = String.raw`(?:\s+[\p{L}’'-]+){0,3}?\s+`;

/** Any of some words or phrases, as whole words. */
function words(...alternatives: string[]): string {
  return `${S}(?:${alternatives.join('|')})${E}`;
}

function pattern(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'u');
}

/** Somebody of ours and what they do, in either order: "vi ringer", "i morgen ringer vi". */
function said(subject: string, verb: string): string[] {
  return [`${words(subject)}${GAP}${words(verb)}`, `${words(verb)}\\s+${words(subject)}`];
}

/** Left to itself at the beginning, the subject is the writer: "Ringer i dag inden kl. 16". */
function opening(verb: string): string {
  return `^(?:(?:hej|hi|hello|hei)\\s+[\\p{L}]+[,!]?\\s+|(?:tak|tack|takk|thanks|ok|okay|super|perfekt|fint|bra)[,!]?\\s+)?${words(verb)}`;
}

const DA_US = 'jeg|vi|min kollega(?: \\p{L}+)?|mine kolleger|vores lager|vores team|teamet|lageret|kundeservice';
const DA_STRONG =
  'vender(?: \\S+){0,2} tilbage|melder(?: \\S+){0,2} tilbage|følger(?: \\S+){0,3} op|giver(?: \\S+){0,2} (?:besked|svar|lyd)|kontakter (?:dig|jer|ham|hende)|tager kontakt|lover|sørger for|ringer (?:dig|jer) op|holder (?:dig|jer) (?:opdateret|orienteret|underrettet)|vil (?:vende tilbage|kontakte|følge op|sørge for)|skal nok (?!\\S+ ikke)\\S+';
const DA_WEAK =
  'ringer|skriver|svarer|sender|afsender|leverer|undersøger|tjekker|kigger|ser på|finder ud|refunderer|tilbagebetaler|tilbagefører|overfører|bestiller|ombytter|bytter|reparerer|retter|opdaterer|bekræfter|returnerer|henter|kommer|får|løser|ordner|fikser|kører|tager|lægger|booker|beder|gør|sætter|krediterer|vil \\S+|skal|har (?:et |en )?(?:svar|besked|status|opdatering|løsning|den|det|dem)|er (?:tilbage|klar\\p{L}*|hos|fremme|færdig\\p{L}*)';
const DA: PromiseWords = {
  strong: pattern(
    ...said(DA_US, DA_STRONG),
    `${words('du|i|de')}\\s+${words('hører (?:straks |snart |senest )?fra (?:os|mig)|får (?:et |en )?(?:svar|besked|opkald|tilbagemelding)')}`,
    words('hører du fra (?:os|mig)', 'får du (?:et |en )?(?:svar|besked|opkald|tilbagemelding)'),
    `${words(DA_US)}.*?\\sog\\s+${words(DA_STRONG)}`,
    opening('vender tilbage|følger op|melder tilbage|lover'),
  ),
  weak: pattern(
    ...said(DA_US, DA_WEAK),
    opening('ringer|skriver|svarer|sender|tjekker|kigger|undersøger'),
    words('og (?:ringer|skriver|svarer|sender|giver)', 'der kommer (?:en|et)'),
    `${words('du|i')}${GAP}?${words('får|har|modtager|kan (?:hente|forvente|afhente)')}`,
    words('får du', 'har du', 'modtager du', '(?:du|i) (?:skal (?:nok )?|vil |kommer til at )(?:få|have|modtage|høre)'),
    `${words('(?:din|dit|jeres) \\p{L}+|pengene|pakken|varen|sofaen|ordren|beløbet|erstatningen|(?:en|vores) (?:tekniker|montør|chauffør)|refusionen|returlabelen|teknikeren|montøren|kolleg\\p{L}+|chaufføren|den|det|den nye|en ny|leveringen|fejlen|reservedelen')}${GAP}?${words('er|bliver|kommer|sendes|leveres|lander|rettes|ligger|ringer|står')}`,
    words('(?:bliver|er|kommer|sendes) (?:pengene|pakken|varen|sofaen|ordren|beløbet)'),
  ),
  unless: pattern(
    words(
      'ikke|ingen|aldrig|desværre|måske|muligvis|forhåbentlig|håber|normalt|altid|som regel|plejer|typisk|oftest|hver dag|dagligt',
    ),
    words('hvis du|hvis i|når du (?:ringer|kommer)'),
    words(
      'åbent|åbner|lukker|lukket|åbningstid\\p{L}*|alle hverdage|hverdage kl|udsalg|tilbuddet|bytteret|returret|har \\d+ dag\\p{L}*',
    ),
    words(
      'i går|sidste uge|ringede|skrev|sendte|lovede|svarede|har (?:ringet|sendt|skrevet|svaret|talt|fulgt|undersøgt|lovet|fået|rettet|bestilt)',
    ),
    `^${words('kan|vil|må|skal|har|ring|skriv|send|kontakt|bestil|følg')}\\s+(?:${words('du|i|os|til|jer|en|et|din|venligst')})`,
    words('du (?:ringer|skriver|sender|svarer|vender)', 'bedes du', 'skriv til', 'ring til'),
  ),
};

const SV_US = 'jag|vi|min kollega(?: \\p{L}+)?|mina kollegor|vårt lager|vårt team|teamet|lagret|kundtjänst|kundservice';
const SV_STRONG =
  'återkommer|återkopplar|hör av (?:mig|oss)|meddelar|kontaktar (?:dig|er)|tar kontakt|lovar|ser till|ordnar så|följer(?: \\S+){0,3} upp|ger(?: \\S+){0,2} (?:besked|svar)|håller (?:dig|er) (?:uppdaterad\\p{L}*|informerad\\p{L}*|underrättad\\p{L}*)|ska (?:nog )?(?:återkomma|höra av|kontakta|följa upp|se till)|kommer att (?:återkomma|kontakta|följa upp|höra av)|skall återkomma';
const SV_WEAK =
  'ringer|skriver|svarar|skickar|levererar|undersöker|kollar|tittar|tar reda|återbetalar|betalar tillbaka|för över|beställer|byter|lagar|rättar|fixar|uppdaterar|bekräftar|hämtar|kommer|löser|ordnar|ber|kör|tar|lägger|bokar|gör|krediterar|sätter in|ska \\S+|kommer att \\S+|har (?:ett |en )?(?:svar|besked|status|uppdatering|lösning|den|det|dem)|är (?:tillbaka|klar\\p{L}*|hos|framme|färdig\\p{L}*)';
const SV: PromiseWords = {
  strong: pattern(
    ...said(SV_US, SV_STRONG),
    `${words('du|ni')}\\s+${words('hör (?:snart )?från (?:oss|mig)|får (?:ett |en )?(?:svar|besked|samtal|återkoppling)')}`,
    words(
      'hör du från (?:oss|mig)',
      'får du (?:ett |en )?(?:svar|besked|samtal|återkoppling)',
      'hör (?:jag|vi) av (?:mig|oss)',
    ),
    `${words(SV_US)}.*?\\soch\\s+${words(SV_STRONG)}`,
    opening('återkommer|återkopplar|följer upp|lovar|hör av (?:mig|oss)'),
  ),
  weak: pattern(
    ...said(SV_US, SV_WEAK),
    opening('ringer|skriver|svarar|skickar|kollar|tittar|undersöker'),
    words('och (?:ringer|skriver|svarar|skickar|ger)', 'det kommer (?:en|ett)'),
    `${words('du|ni')}${GAP}?${words('får|har|kan (?:hämta|förvänta)')}`,
    words('får du', 'har du', 'får ni', '(?:du|ni) (?:ska |kommer att |kommer )(?:få|ha|höra)'),
    `${words('(?:din|ditt|er|ert) \\p{L}+|pengarna|paketet|varan|soffan|ordern|beställningen|beloppet|ersättningen|(?:en|vår) (?:tekniker|montör|chaufför)|återbetalningen|retursedeln|teknikern|montören|chauffören|den|det|den nya|en ny|ett nytt|leveransen|felet|reservdelen|kolleg\\p{L}+')}${GAP}?${words('är|blir|kommer|skickas|levereras|landar|rättas|ligger|ringer|finns')}`,
    words('(?:blir|är|kommer|skickas) (?:pengarna|paketet|varan|soffan|ordern)'),
  ),
  unless: pattern(
    words(
      'inte|ingen|inga|aldrig|tyvärr|kanske|möjligen|förhoppningsvis|hoppas|normalt|alltid|vanligtvis|oftast|brukar|dagligen|varje dag',
    ),
    words('om du|om ni|när du (?:ringer|kommer)'),
    words(
      'öppet|öppnar|stänger|stängt|öppettid\\p{L}*|alla vardagar|vardagar kl|rea|erbjudandet|ångerrätt|bytesrätt|har \\d+ dag\\p{L}*',
    ),
    words(
      'igår|i går|förra veckan|ringde|skrev|skickade|lovade|svarade|har (?:ringt|skickat|skrivit|svarat|pratat|följt|undersökt|lovat|fått|rättat|beställt)',
    ),
    `^${words('kan|vill|får|ska|har|ring|skriv|skicka|kontakta|beställ|följ')}\\s+(?:${words('du|ni|oss|till|er|en|ett|din|ditt|gärna|in')})`,
    words('du (?:ringer|skriver|skickar|svarar|återkommer)', 'vänligen', 'skriv till', 'ring (?:till )?oss'),
  ),
};

const NB_US =
  'jeg|vi|kollegaen min(?: \\p{L}+)?|min kollega(?: \\p{L}+)?|lageret vårt|lageret|teamet|teamet vårt|kundeservice';
const NB_STRONG =
  'kommer(?: \\S+){0,2} tilbake (?:til|med)|kommer tilbake|melder(?: \\S+){0,2} tilbake|følger(?: \\S+){0,3} opp|gir(?: \\S+){0,2} (?:beskjed|svar|lyd)|kontakter (?:deg|dere)|tar kontakt|lover|sørger for|ringer (?:deg|dere) opp|holder (?:deg|dere) (?:oppdatert|orientert|informert)|skal nok \\S+|skal (?:komme tilbake|kontakte|følge opp|sørge for|gi)|vil (?:komme tilbake|kontakte|følge opp|sørge for)';
const NB_WEAK =
  'ringer|skriver|svarer|sender|leverer|undersøker|sjekker|ser på|ser|finner ut|refunderer|tilbakebetaler|tilbakefører|overfører|bestiller|bytter|reparerer|retter|fikser|oppdaterer|bekrefter|returnerer|henter|kommer|får|løser|ordner|ber|kjører|tar|legger|booker|gjør|krediterer|skal \\S+|vil \\S+|har (?:et |en )?(?:svar|beskjed|status|oppdatering|løsning|den|det|dem)|er (?:tilbake|klar\\p{L}*|hos|fremme|ferdig\\p{L}*)';
const NB: PromiseWords = {
  strong: pattern(
    ...said(NB_US, NB_STRONG),
    `${words('du|dere')}\\s+${words('hører (?:snart )?fra (?:oss|meg)|får (?:et |en )?(?:svar|beskjed|telefon|tilbakemelding)')}`,
    words('hører du fra (?:oss|meg)', 'får du (?:et |en )?(?:svar|beskjed|tilbakemelding)'),
    `${words(NB_US)}.*?\\sog\\s+${words(NB_STRONG)}`,
    opening('kommer tilbake|følger opp|melder tilbake|lover|gir (?:deg )?beskjed'),
  ),
  weak: pattern(
    ...said(NB_US, NB_WEAK),
    opening('ringer|skriver|svarer|sender|sjekker|undersøker'),
    words('og (?:ringer|skriver|svarer|sender|gir)', 'det kommer (?:en|et)'),
    `${words('du|dere')}${GAP}?${words('får|har|mottar|kan (?:hente|forvente)')}`,
    words('får du', 'har du', 'mottar du', '(?:du|dere) (?:skal |vil |kommer til å )(?:få|ha|motta|høre)'),
    `${words('pengene|pakken|varen|sofaen|ordren|beløpet|erstatningen|(?:pakken|ordren|sofaen|varen|leveringen) din|(?:en|vår) (?:tekniker|montør|sjåfør)|refusjonen|returlappen|teknikeren|montøren|sjåføren|den|det|den nye|en ny|leveringen|feilen|reservedelen|kolleg\\p{L}+')}${GAP}?${words('er|blir|kommer|sendes|leveres|lander|rettes|ligger|ringer|står')}`,
    words('(?:blir|er|kommer|sendes) (?:pengene|pakken|varen|sofaen|ordren)'),
  ),
  unless: pattern(
    words(
      'ikke|ingen|aldri|dessverre|kanskje|muligens|forhåpentligvis|håper|vanligvis|normalt|alltid|som regel|pleier|oftest|daglig|hver dag',
    ),
    words('hvis du|hvis dere|om du|når du (?:ringer|kommer)'),
    words(
      'åpent|åpner|stenger|stengt|åpningstid\\p{L}*|alle hverdager|hverdager kl|salg|tilbudet|angrerett|bytterett|har \\d+ dag\\p{L}*',
    ),
    words(
      'i går|forrige uke|ringte|skrev|sendte|lovet|svarte|har (?:ringt|sendt|skrevet|svart|snakket|fulgt|undersøkt|lovet|fått|rettet|bestilt)',
    ),
    `^${words('kan|vil|må|skal|har|ring|skriv|send|kontakt|bestill|følg')}\\s+(?:${words('du|dere|oss|til|en|et|din|gjerne|inn')})`,
    words('du (?:ringer|skriver|sender|svarer|kommer tilbake)', 'vennligst', 'skriv til', 'ring (?:til )?oss'),
  ),
};

const EN_US =
  'i|we|my colleague(?: \\p{L}+)?|our team|our warehouse|the team|the warehouse|someone from our team|somebody from our team|a colleague';
const EN_STRONG =
  '(?:get|come|be|circle|report) back|follow up|let you know|call you|ring you|contact you|reach out|be in touch|get in touch|make sure|keep you (?:posted|updated|informed)|update you|give you (?:an? )?(?:call|update|answer|ring)|look into|find out|sort|take care|reply|respond';
const EN_DO =
  'call|write|reply|answer|send|ship|deliver|check|investigate|refund|pay|transfer|order|replace|exchange|repair|fix|update|confirm|return|collect|pick|resolve|credit|have|be|email|message|ask|issue|arrange|dispatch|post|get|do|finish|bring|book|work';
const EN: PromiseWords = {
  strong: pattern(
    `${words(EN_US)}\\s*(?:${words('will|shall|are going to|am going to|is going to')}|['’]ll${E})(?:\\s+[\\p{L}’'-]+){0,2}?\\s+${words(EN_STRONG)}`,
    words(
      '(?:i|we) promise',
      "you(?: will|['’]ll) hear (?:back )?from (?:us|me)",
      "you(?: will|['’]ll) (?:get|have|receive) (?:an? |our |the )?(?:answer|reply|update|call|response)",
    ),
    `${words('(?:some|any)(?:one|body)(?: [\\p{L}]+){0,3}?')}\\s*(?:\\s${words('will')}|['’]ll${E})\\s+${words(EN_STRONG)}`,
    `${words(EN_US)}.*?\\sand(?: will)?\\s+${words(EN_STRONG)}`,
    `${words('let me')}.*?\\s${words('(?:get|come|report) back')}`,
    opening('getting back to you|will (?:get back|follow up|call|update|let you know)'),
  ),
  weak: pattern(
    `${words(EN_US)}\\s*(?:${words('will|shall|are going to|am going to|is going to')}|['’]ll${E})(?:\\s+[\\p{L}’'-]+){0,2}?\\s+${words(EN_DO)}`,
    `${words('i|we')}(?:\\s+am|\\s+are|['’](?:m|re))\\s+(?:[\\p{L}]+\\s+)?${words('calling|sending|shipping|refunding|writing|checking|delivering|replacing|returning')}`,
    `${words('expect')}\\s.*?${words('from (?:us|me)')}`,
    words('we (?:aim|plan|expect|intend) to'),
    opening('calling|sending|checking|will (?:send|reply|write|check|refund)'),
    `${words('and will')}\\s+${words(EN_STRONG, EN_DO)}`,
    `${words('you')}(?:\\s+will|\\s+can|['’]ll)\\s+(?:[\\p{L}]+\\s+)?${words('get|have|receive|see|expect|collect')}`,
    `${words('(?:the|your)(?: [\\p{L}]+){1,2}|it|a new one|a replacement|the money|a technician|the driver')}\\s+(?:will|should|is going to)(?:\\s+[\\p{L}]+)?\\s+${words('be|arrive|reach|ship|go|leave|call|come')}`,
    `${words('(?:the|your) (?:money|parcel|package|refund|sofa|order|replacement)')}\\s+${words('is|arrives|ships|leaves|goes')}`,
  ),
  unless: pattern(
    words(
      'not|never|cannot|no longer|unfortunately|maybe|might|perhaps|hopefully|hope|usually|always|normally|typically|generally|every day',
    ),
    "(?:n['’]t)",
    words('if you|once you|when you (?:call|come)|unless'),
    words('open|opens|close|closes|closed|opening hours|monday to friday|weekdays|sale|offer|have \\d+ days?'),
    words(
      'yesterday|last week|called|wrote|sent|promised|replied|(?:have|has) (?:called|sent|written|replied|spoken|followed|checked|refunded|ordered)',
    ),
    `^${words('can|could|would|will|may|please|call|write|send|contact|reply|do|did|shall')}\\s+(?:${words('you|us|we|to|your|a|the|by|before|me')})`,
    words('please', 'you (?:call|write|send|reply)'),
  ),
};

/** The words of each language. */
export const PROMISE_WORDS = { da: DA, sv: SV, nb: NB, en: EN } as const satisfies Record<Locale, PromiseWords>;
