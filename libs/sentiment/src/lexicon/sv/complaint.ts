import type { Theme } from '../theme';

/** Swedish: what people say when they are not. */
export const complaint: readonly Theme[] = [
  {
    emotion: 'anger',
    words: `
      -4.5 bedrägeri bedragare bluff bluffar bluffföretag lurendrejeri lurar lurad lurade lurat skandal svindel stöld tjuv lögn ljuger ljög rån
      -4 fruktansvärd förfärlig hemsk urusel usel vidrig horribel oacceptabel oförskämd respektlös hopplös katastrof katastrofal värdelös
      -4 löjlig vansinnig sanslös sorglig förkastlig bedrövlig miserabel uselt
      -3.5 inkompetent idiotisk amatörmässig pinsam oseriös oprofessionell omöjlig oanvändbar vilseledande kass skit skitdålig skräp
      -3 dålig dåligt sämst sämsta sämre arg förbannad rasande irriterande irriterad frustrerad frustrerande otrevlig arrogant nonchalant slarv slarvig
      -3 klaga klagar klagomål hatar hata hat ilska upprörd missnöjd missnöje fiasko oärlig ohjälpsam oduglig
      -2.5 dum ful långsam seg lat jobbig jobbigt krånglig krångel krånglar kaos rörig dyr dyrt överpris girig störande tråkig tråkigt
      -2 fel felaktig bristfällig defekt trasig trasigt sönder förstörd förstör skadad problem brist brister strul strular krasch kraschar
      -2 försenad försening förseningar inställd inställt slutsåld sviker svek slöseri slösat tveksam konstig märklig besvär besvärlig
      -1.5 väntetid telefonkö kö avgift avgifter påminnelseavgift nekad nekar vägrar glömt svår kall
      -1 tyvärr oro nackdel saknar saknas förvirrande förvirrad`,
  },
  {
    emotion: 'sadness',
    words:
      '-3.5 besvikelse besviken besvikna besviket sorgligt ledsen ledsamt; -2.5 trist synd deppig suck; -2 trött beklaglig',
  },
  {
    emotion: 'disgust',
    words:
      '-4 äcklig vidrigt motbjudande ruttet rutten möglig mögel illaluktande; -3 smutsig stinker luktar ofräsch härsken',
  },
  { emotion: 'disgust', isExact: true, words: '-3 fy blä usch; -2 fyy_skäms' },
  {
    emotion: 'fear',
    words: '-3 rädd nervös skrämmande otrygg panik farlig fara hot hotad; -2 orolig oroad oroande osäker',
  },
  {
    emotion: 'anger',
    kind: 'swear',
    isExact: true,
    words: '-2.5 fan jävla jävlar helvete helvetes satan förbannade skit fy_fan för_fan jävligt',
  },
  {
    emotion: 'anger',
    isExact: true,
    words:
      '-3.5 idiot idioter clown clowner skitföretag skitservice jävlas rövhål pucko; -3 åt_helvete skämt skämtar_ni',
  },
  {
    emotion: 'anger',
    kind: 'verb',
    words:
      '-2 väntar väntat väntade förgäves ignorerar ignorerad ignorerat nonchalerar ligger_nere hänger_sig krånglar slutade_fungera',
  },
];
