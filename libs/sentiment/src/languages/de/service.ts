import type { Theme } from '../../lexicon/theme';

/** German: words of customers and companies; what only a negation makes bad. */
export const service: readonly Theme[] = [
  {
    part: 'form',
    kind: 'needs-negation',
    emotion: 'anger',
    words: `
      -2.5 funktioniert funktionieren funktionierte funktionierten läuft antwortet antworten antwortete geantwortet antwort antworten_auf reagiert
      -2.5 reagieren reagierte rückmeldung rückruf zurückgerufen zurückgemeldet gemeldet meldet reaktion erreichbar erreichen_kann
      -2 geliefert lieferung_erhalten angekommen zugestellt verschickt versendet versandt erhalten bekommen bekomme bekam gekommen erschienen
      -2 aufgetaucht rückerstattung zurückerstattet erstattung überwiesen ausgezahlt gutschrift geht ging hält passt passte startet lädt öffnet
      -2 verbindet empfang signal versteht verstanden hört_zu interessiert kümmert schert zuständig entschuldigung entschuldigt entschuldigen
      -1.5 anmelden einloggen eingeloggt öffnen finden gefunden informiert information informationen bestätigung bestätigt aktualisiert ersatz ersetzt
      -1.5 kompensation sendungsnummer quittung internet wlan netz verbindung warmwasser strom heizung storniert_werden geändert gemacht reicht
      -1.5 wert_gewesen akzeptiert eingehalten eingelöst
      -1 kommt kann konnte`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -3 servicewüste saftladen abzockladen drecksladen scheißladen schrottladen betrügerfirma abzockfirma callcenterhölle bananenrepublik
      -2.5 falschlieferung fehllieferung doppelbuchung doppelabbuchung fehlbuchung falschberatung fehlberatung falschauskunft scheinrabatt lockpreis
      -2.5 mahngebühr inkassoschreiben inkasso sperrung
      -2 lieferverzug lieferverzögerung lieferproblem lieferausfall serverausfall netzausfall stromausfall serverabsturz verbindungsabbruch funkloch
      -2 totalausfall zugausfall schienenersatzverkehr signalstörung weichenstörung personalmangel bahnchaos verkehrschaos flugausfall materialfehler
      -2 qualitätsmangel qualitätsproblem verarbeitungsfehler montagefehler produktionsfehler sachmangel
      -1.5 fehlermeldung fehlercode standardantwort textbaustein chatbot telefonschleife dauerschleife bandansage bearbeitungsgebühr versandkosten
      -1.5 rücksendekosten stornogebühr servicepauschale reklamation`,
  },
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      3 traumservice topservice spitzenservice bombenservice premiumservice
      2 expresslieferung blitzlieferung preisgarantie treuebonus willkommensgeschenk umtauschrecht
      1.5 treuerabatt stammkundenrabatt gutschein freiexemplar`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -2.5 unauffindbar unzustellbar falschinformiert kundenunfreundlich benutzerunfreundlich kundenfeindlich familienfeindlich
      -2 unbeantwortet unbearbeitet ungelöst doppelt_abgebucht ungefragt ungebeten unvollendet unverschickt ausverkauft vergriffen unlesbar
      -2 fehlbestückt
      -1.5 storniert annulliert unangekündigt gestrichen`,
  },
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      2.5 entgegenkommend
      2 wohlverpackt gutsortiert bestsortiert fristgerecht termingerecht versandkostenfrei barrierefrei`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2.5 doppelt_abgebucht_worden zu_unrecht_abgebucht falsch_abgebucht falsch_berechnet zu_viel_berechnet zuviel_berechnet zu_viel_abgebucht
      -2 verschollen verschwunden liegengeblieben steckengeblieben
      -1 down lahmgelegt`,
  },
];
