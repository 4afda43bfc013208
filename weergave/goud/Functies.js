/**
 * Gewogen gemiddelde van de antwoorden: ja = 1, in ontwikkeling = 0,5, nee = 0.
 *
 * @param {Array<Array<string>>} antwoorden ja, in ontwikkeling, nee, nvt of leeg per onderwerp; de tekens ✓ ⚙ ✗ mogen ook.
 * @param {Array<Array<number>>} [gewichten] het gewicht van elk onderwerp, even veel cellen als antwoorden; standaard even zwaar.
 * @param {number} [in_ontwikkeling] de waarde van in ontwikkeling, tussen 0 en 1.
 * @return de score tussen 0 en 1.
 * @customfunction
 */
function BWMO_NVO_SCORE(antwoorden, gewichten, in_ontwikkeling) {
  return BWMO_KERN_.roepAan('BWMO_NVO_SCORE', [antwoorden, gewichten, in_ontwikkeling]);
}

function _xldudf_BWMO_NVO_SCORE(antwoorden, gewichten, in_ontwikkeling) {
  return BWMO_NVO_SCORE(antwoorden, gewichten, in_ontwikkeling);
}

/**
 * Telt de antwoorden: ja, in ontwikkeling, nee, nvt, leeg, en de dekking.
 *
 * @param {Array<Array<string>>} antwoorden ja, in ontwikkeling, nee, nvt of leeg per onderwerp; de tekens ✓ ⚙ ✗ mogen ook.
 * @return één rij: ja, in ontwikkeling, nee, nvt, leeg, dekking.
 * @customfunction
 */
function BWMO_NVO_TELLING(antwoorden) {
  return BWMO_KERN_.roepAan('BWMO_NVO_TELLING', [antwoorden]);
}

function _xldudf_BWMO_NVO_TELLING(antwoorden) {
  return BWMO_NVO_TELLING(antwoorden);
}

/**
 * De antwoorden van een regio in 2020, zoals in de bron.
 *
 * @param {string} regio de naam van de regio of haar centrumgemeente, bijvoorbeeld Bergen op Zoom.
 * @param {string} [lijst] nvo (6 onderwerpen), uitvoeringsafspraken (10), planning (1) of alles (17).
 * @return één kolom met het antwoord per onderwerp.
 * @customfunction
 */
function BWMO_NVO_REGIO(regio, lijst) {
  return BWMO_KERN_.roepAan('BWMO_NVO_REGIO', [regio, lijst]);
}

function _xldudf_BWMO_NVO_REGIO(regio, lijst) {
  return BWMO_NVO_REGIO(regio, lijst);
}

/**
 * De 45 regio’s van 2020 met hun centrumgemeente.
 *
 * @return 45 rijen: regio en centrumgemeente.
 * @customfunction
 */
function BWMO_NVO_REGIOS() {
  return BWMO_KERN_.roepAan('BWMO_NVO_REGIOS', []);
}

function _xldudf_BWMO_NVO_REGIOS() {
  return BWMO_NVO_REGIOS();
}

/**
 * Per onderwerp: hoeveel van de 45 regio’s in 2020 ja, in ontwikkeling of nee antwoordden.
 *
 * @param {string} [lijst] nvo (6 onderwerpen), uitvoeringsafspraken (10), planning (1) of alles (17).
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per onderwerp met vijf aantallen.
 * @customfunction
 */
function BWMO_NVO_LANDELIJK(lijst, kop) {
  return BWMO_KERN_.roepAan('BWMO_NVO_LANDELIJK', [lijst, kop]);
}

function _xldudf_BWMO_NVO_LANDELIJK(lijst, kop) {
  return BWMO_NVO_LANDELIJK(lijst, kop);
}

/**
 * Per onderwerp: welk deel van de regio’s in 2020 minder ver, even ver of verder was.
 *
 * @param {Array<Array<string>>} antwoorden ja, in ontwikkeling, nee, nvt of leeg per onderwerp; de tekens ✓ ⚙ ✗ mogen ook.
 * @param {string} [lijst] nvo (6 onderwerpen), uitvoeringsafspraken (10), planning (1) of alles (17).
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per onderwerp: eigen antwoord en drie delen.
 * @customfunction
 */
function BWMO_NVO_VERGELIJK(antwoorden, lijst, kop) {
  return BWMO_KERN_.roepAan('BWMO_NVO_VERGELIJK', [antwoorden, lijst, kop]);
}

function _xldudf_BWMO_NVO_VERGELIJK(antwoorden, lijst, kop) {
  return BWMO_NVO_VERGELIJK(antwoorden, lijst, kop);
}

/**
 * Per onderwerp: verder, gelijk of terug tegenover een eerdere meting.
 *
 * @param {Array<Array<string>>} eerder de antwoorden van de eerdere meting.
 * @param {Array<Array<string>>} nu de antwoorden van de latere meting, in dezelfde volgorde.
 * @return één kolom met verder, gelijk, terug of leeg per onderwerp.
 * @customfunction
 */
function BWMO_NVO_VOORTGANG(eerder, nu) {
  return BWMO_KERN_.roepAan('BWMO_NVO_VOORTGANG', [eerder, nu]);
}

function _xldudf_BWMO_NVO_VOORTGANG(eerder, nu) {
  return BWMO_NVO_VOORTGANG(eerder, nu);
}

/**
 * Het saldo van baten en lasten: positief is een overschot, negatief een tekort.
 *
 * @param {Array<Array<number>>} baten de baten per gemeente, of één totaal.
 * @param {Array<Array<number>>} lasten de lasten per gemeente, of één totaal.
 * @return baten min lasten.
 * @customfunction
 */
function BWMO_SALDO(baten, lasten) {
  return BWMO_KERN_.roepAan('BWMO_SALDO', [baten, lasten]);
}

function _xldudf_BWMO_SALDO(baten, lasten) {
  return BWMO_SALDO(baten, lasten);
}

/**
 * Het tekort van de regio, zo nodig na de reserve en verdeeld over de gemeenten.
 *
 * @param {Array<Array<number>>} baten de baten per gemeente, of één totaal.
 * @param {Array<Array<number>>} lasten de lasten per gemeente, of één totaal.
 * @param {Array<Array<number>>} [sleutel] het gewicht per gemeente, bijvoorbeeld inwoners; leeg doet niet mee.
 * @param {number} [reserve] de stand van de reserve.
 * @param {number} [ondergrens] de stand waar de reserve niet onder mag komen.
 * @param {Array<Array<number>>} [maxima] het hoogste bedrag per gemeente; leeg is geen grens.
 * @return het tekort als één bedrag, of met sleutel per gemeente in de richting van de sleutel.
 * @customfunction
 */
function BWMO_TEKORT(baten, lasten, sleutel, reserve, ondergrens, maxima) {
  return BWMO_KERN_.roepAan('BWMO_TEKORT', [baten, lasten, sleutel, reserve, ondergrens, maxima]);
}

function _xldudf_BWMO_TEKORT(baten, lasten, sleutel, reserve, ondergrens, maxima) {
  return BWMO_TEKORT(baten, lasten, sleutel, reserve, ondergrens, maxima);
}

/**
 * Het overschot van de regio, na reserve en innovatie, als bedrag of per gemeente.
 *
 * @param {Array<Array<number>>} baten de baten per gemeente, of één totaal.
 * @param {Array<Array<number>>} lasten de lasten per gemeente, of één totaal.
 * @param {Array<Array<number>>} [sleutel] het gewicht per gemeente, bijvoorbeeld inwoners; leeg doet niet mee.
 * @param {number} [reserve] de stand van de reserve.
 * @param {number} [plafond] de stand tot waar de reserve wordt aangevuld; leeg is niet aanvullen.
 * @param {number} [innovatie] het deel van wat over is dat naar innovatie gaat.
 * @return het overschot als één bedrag, of met sleutel per gemeente in de richting van de sleutel.
 * @customfunction
 */
function BWMO_OVERSCHOT(baten, lasten, sleutel, reserve, plafond, innovatie) {
  return BWMO_KERN_.roepAan('BWMO_OVERSCHOT', [baten, lasten, sleutel, reserve, plafond, innovatie]);
}

function _xldudf_BWMO_OVERSCHOT(baten, lasten, sleutel, reserve, plafond, innovatie) {
  return BWMO_OVERSCHOT(baten, lasten, sleutel, reserve, plafond, innovatie);
}

/**
 * Maakt van kenmerken per gemeente een verdeelsleutel: aandelen die optellen tot 1.
 *
 * @param {Array<Array<number>>} kenmerken een rij per gemeente en een kolom per kenmerk, bijvoorbeeld inwoners en cliënten.
 * @param {Array<Array<number>>} [gewichten] het gewicht van elk kenmerk, samen 1; standaard even zwaar.
 * @return het aandeel van elke gemeente, als kolom.
 * @customfunction
 */
function BWMO_SLEUTEL(kenmerken, gewichten) {
  return BWMO_KERN_.roepAan('BWMO_SLEUTEL', [kenmerken, gewichten]);
}

function _xldudf_BWMO_SLEUTEL(kenmerken, gewichten) {
  return BWMO_SLEUTEL(kenmerken, gewichten);
}

/**
 * Verdeelt een bedrag over gemeenten naar een sleutel; de delen tellen exact op.
 *
 * @param {number} bedrag het bedrag of aantal dat verdeeld wordt; wordt direct op de eenheid afgerond.
 * @param {Array<Array<number>>} sleutel het gewicht per gemeente, bijvoorbeeld inwoners; leeg doet niet mee.
 * @param {Array<Array<number>>} [maxima] het hoogste bedrag per gemeente; leeg is geen grens.
 * @param {number} [eenheid] waarop wordt afgerond: 0,01 (centen), 1 (hele euro’s, woningen of cliënten) of 1000.
 * @return het deel van elke gemeente, in de richting van de sleutel.
 * @customfunction
 */
function BWMO_VERDEEL(bedrag, sleutel, maxima, eenheid) {
  return BWMO_KERN_.roepAan('BWMO_VERDEEL', [bedrag, sleutel, maxima, eenheid]);
}

function _xldudf_BWMO_VERDEEL(bedrag, sleutel, maxima, eenheid) {
  return BWMO_VERDEEL(bedrag, sleutel, maxima, eenheid);
}

/**
 * Het deel van een bedrag dat door de maxima bij niemand terechtkan.
 *
 * @param {number} bedrag het bedrag of aantal dat verdeeld wordt; wordt direct op de eenheid afgerond.
 * @param {Array<Array<number>>} sleutel het gewicht per gemeente, bijvoorbeeld inwoners; leeg doet niet mee.
 * @param {Array<Array<number>>} maxima het hoogste bedrag per gemeente; leeg is geen grens.
 * @param {number} [eenheid] waarop wordt afgerond: 0,01 (centen), 1 (hele euro’s, woningen of cliënten) of 1000.
 * @return het onverdeelde bedrag.
 * @customfunction
 */
function BWMO_ONVERDEELD(bedrag, sleutel, maxima, eenheid) {
  return BWMO_KERN_.roepAan('BWMO_ONVERDEELD', [bedrag, sleutel, maxima, eenheid]);
}

function _xldudf_BWMO_ONVERDEELD(bedrag, sleutel, maxima, eenheid) {
  return BWMO_ONVERDEELD(bedrag, sleutel, maxima, eenheid);
}

/**
 * Kosten per gemeente als een deel ervan samen gedragen wordt.
 *
 * @param {Array<Array<number>>} kosten de kosten van het eigen gebruik per gemeente, niet negatief.
 * @param {Array<Array<number>>} sleutel het gewicht per gemeente, bijvoorbeeld inwoners; leeg doet niet mee.
 * @param {number} [graad] welk deel gedeeld wordt: 1 alles, 0 niets.
 * @return wat elke gemeente betaalt, in de richting van de sleutel.
 * @customfunction
 */
function BWMO_SOLIDARITEIT(kosten, sleutel, graad) {
  return BWMO_KERN_.roepAan('BWMO_SOLIDARITEIT', [kosten, sleutel, graad]);
}

function _xldudf_BWMO_SOLIDARITEIT(kosten, sleutel, graad) {
  return BWMO_SOLIDARITEIT(kosten, sleutel, graad);
}

/**
 * Hoe ver het budget in een jaar van historisch naar objectief is, van 0 tot 1.
 *
 * @param {number} jaar het jaar waarvoor de factor geldt.
 * @param {number} startjaar het eerste jaar van de overgang; leeg of "niet ingevoerd" als er geen datum is.
 * @param {number} [duur] het aantal jaren van de overgang.
 * @return het deel dat naar de objectieve verdeling gaat.
 * @customfunction
 */
function BWMO_INGROEIFACTOR(jaar, startjaar, duur) {
  return BWMO_KERN_.roepAan('BWMO_INGROEIFACTOR', [jaar, startjaar, duur]);
}

function _xldudf_BWMO_INGROEIFACTOR(jaar, startjaar, duur) {
  return BWMO_INGROEIFACTOR(jaar, startjaar, duur);
}

/**
 * Het budget per gemeente en per jaar tijdens de overgang van historisch naar objectief.
 *
 * @param {Array<Array<number>>} historisch het historische budget of aandeel per gemeente.
 * @param {Array<Array<number>>} objectief het objectieve budget of aandeel per gemeente.
 * @param {Array<Array<number>>} macrobudget het te verdelen budget: één bedrag, of een bedrag per jaar.
 * @param {Array<Array<number>>} jaren de jaren, als rij of kolom.
 * @param {number} startjaar het eerste jaar van de overgang; leeg of "niet ingevoerd" als er geen datum is.
 * @param {number} [duur] het aantal jaren van de overgang.
 * @return een rij per gemeente en een kolom per jaar.
 * @customfunction
 */
function BWMO_INGROEI(historisch, objectief, macrobudget, jaren, startjaar, duur) {
  return BWMO_KERN_.roepAan('BWMO_INGROEI', [historisch, objectief, macrobudget, jaren, startjaar, duur]);
}

function _xldudf_BWMO_INGROEI(historisch, objectief, macrobudget, jaren, startjaar, duur) {
  return BWMO_INGROEI(historisch, objectief, macrobudget, jaren, startjaar, duur);
}

/**
 * Het verloop van een reserve per periode, met plafond en ondergrens.
 *
 * @param {number} beginstand de stand aan het begin van de eerste periode.
 * @param {Array<Array<number>>} mutaties per periode het bedrag dat erbij komt (+) of eraf gaat (−).
 * @param {number} [plafond] de hoogste stand; leeg is onbegrensd.
 * @param {number} [ondergrens] de stand waar de reserve niet onder mag komen.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per periode.
 * @customfunction
 */
function BWMO_RESERVE(beginstand, mutaties, plafond, ondergrens, kop) {
  return BWMO_KERN_.roepAan('BWMO_RESERVE', [beginstand, mutaties, plafond, ondergrens, kop]);
}

function _xldudf_BWMO_RESERVE(beginstand, mutaties, plafond, ondergrens, kop) {
  return BWMO_RESERVE(beginstand, mutaties, plafond, ondergrens, kop);
}

/**
 * De eindafrekening per gemeente: definitief min voorschot.
 *
 * @param {Array<Array<number>>} voorschot wat elke gemeente al betaalde.
 * @param {Array<Array<number>>} definitief wat elke gemeente over het jaar verschuldigd is.
 * @return per gemeente: + is bijbetalen, − is terugkrijgen.
 * @customfunction
 */
function BWMO_AFREKENING(voorschot, definitief) {
  return BWMO_KERN_.roepAan('BWMO_AFREKENING', [voorschot, definitief]);
}

function _xldudf_BWMO_AFREKENING(voorschot, definitief) {
  return BWMO_AFREKENING(voorschot, definitief);
}

/**
 * Prijs maal aantal: de lasten per gemeente over alle producten.
 *
 * @param {Array<Array<number>>} aantallen een rij per gemeente, een kolom per product.
 * @param {Array<Array<number>>} prijzen de prijs van elk product, als rij of kolom.
 * @return de lasten van elke gemeente, als kolom.
 * @customfunction
 */
function BWMO_PXQ(aantallen, prijzen) {
  return BWMO_KERN_.roepAan('BWMO_PXQ', [aantallen, prijzen]);
}

function _xldudf_BWMO_PXQ(aantallen, prijzen) {
  return BWMO_PXQ(aantallen, prijzen);
}

/**
 * Een tarief: de kostprijs plus opslagen, bijvoorbeeld voor risico en innovatie.
 *
 * @param {number} kostprijs de kostprijs van het product.
 * @param {Array<Array<number>>} opslagen de opslagen als deel van de kostprijs.
 * @return het tarief.
 * @customfunction
 */
function BWMO_TARIEF(kostprijs, opslagen) {
  return BWMO_KERN_.roepAan('BWMO_TARIEF', [kostprijs, opslagen]);
}

function _xldudf_BWMO_TARIEF(kostprijs, opslagen) {
  return BWMO_TARIEF(kostprijs, opslagen);
}

/**
 * Kosten per gemeente als bestaande cliënten bij de centrumgemeente blijven.
 *
 * @param {Array<Array<number>>} bestaand de kosten van bestaande cliënten per gemeente.
 * @param {Array<Array<number>>} nieuw de kosten van nieuwe cliënten per gemeente.
 * @param {number} centrum het rijnummer van de centrumgemeente binnen het bereik.
 * @return de kosten van elke gemeente.
 * @customfunction
 */
function BWMO_COHORT(bestaand, nieuw, centrum) {
  return BWMO_KERN_.roepAan('BWMO_COHORT', [bestaand, nieuw, centrum]);
}

function _xldudf_BWMO_COHORT(bestaand, nieuw, centrum) {
  return BWMO_COHORT(bestaand, nieuw, centrum);
}

/**
 * Verrekening tussen gemeenten naar herkomst van cliënten.
 *
 * @param {Array<Array<number>>} clienten een vierkante tabel: rij is herkomst, kolom is verblijf.
 * @param {number} prijs het bedrag per cliënt.
 * @return per gemeente: + betaalt, − ontvangt, als kolom.
 * @customfunction
 */
function BWMO_HERKOMST(clienten, prijs) {
  return BWMO_KERN_.roepAan('BWMO_HERKOMST', [clienten, prijs]);
}

function _xldudf_BWMO_HERKOMST(clienten, prijs) {
  return BWMO_HERKOMST(clienten, prijs);
}

/**
 * Wat een splitsing van de regio in deelregio’s voor elke gemeente betekent.
 *
 * @param {Array<Array<number>>} saldo het saldo (baten − lasten) per gemeente.
 * @param {Array<Array<number>>} sleutel het gewicht per gemeente, bijvoorbeeld inwoners.
 * @param {Array<Array<string>>} deelregio de naam of het nummer van de deelregio per gemeente.
 * @return een rij per gemeente: aandeel in het ongedeelde saldo, aandeel in het saldo van de deelregio, verschil.
 * @customfunction
 */
function BWMO_SPLITSING(saldo, sleutel, deelregio) {
  return BWMO_KERN_.roepAan('BWMO_SPLITSING', [saldo, sleutel, deelregio]);
}

function _xldudf_BWMO_SPLITSING(saldo, sleutel, deelregio) {
  return BWMO_SPLITSING(saldo, sleutel, deelregio);
}

/**
 * Hoeveel kleiner de schommeling van lasten is als gemeenten het risico delen.
 *
 * @param {Array<Array<number>>} clienten het verwachte aantal cliënten per gemeente.
 * @param {number} kosten de gemiddelde kosten per cliënt.
 * @param {number} [variatie] de variatiecoëfficiënt van de kosten per cliënt; 0 als elke cliënt evenveel kost.
 * @return een rij per gemeente: standaardafwijking alleen, aandeel samen, voordeel.
 * @customfunction
 */
function BWMO_RISICOSPREIDING(clienten, kosten, variatie) {
  return BWMO_KERN_.roepAan('BWMO_RISICOSPREIDING', [clienten, kosten, variatie]);
}

function _xldudf_BWMO_RISICOSPREIDING(clienten, kosten, variatie) {
  return BWMO_RISICOSPREIDING(clienten, kosten, variatie);
}

/**
 * De vastgelegde solidariteitsregelingen van regio’s, met hun kern, bron en aanname.
 *
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per regeling.
 * @customfunction
 */
function BWMO_REGELINGEN(kop) {
  return BWMO_KERN_.roepAan('BWMO_REGELINGEN', [kop]);
}

function _xldudf_BWMO_REGELINGEN(kop) {
  return BWMO_REGELINGEN(kop);
}

/**
 * Rekent een solidariteitsregeling door: wie betaalt, wie ontvangt, wat er in de reserve gaat.
 *
 * @param {Array<Array<*>>} regeling de naam van een regeling, of een bereik met twee kolommen: naam en waarde.
 * @param {Array<Array<*>>} gemeenten een tabel met kopregel en een rij per gemeente; kolommen op naam: gemeente, inwoners, cliënten, baten, lasten, lokale lasten, lasten bestaande cliënten, historisch, objectief, Wmo-budget (begeleiding), sleutel, centrum.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per gemeente en de rijen reserve, innovatie, niet gedekt en totaal.
 * @customfunction
 */
function BWMO_REGELING(regeling, gemeenten, kop) {
  return BWMO_KERN_.roepAan('BWMO_REGELING', [regeling, gemeenten, kop]);
}

function _xldudf_BWMO_REGELING(regeling, gemeenten, kop) {
  return BWMO_REGELING(regeling, gemeenten, kop);
}

/**
 * Het saldo van elke gemeente onder elke regeling, naast elkaar.
 *
 * @param {Array<Array<*>>} gemeenten een tabel met kopregel en een rij per gemeente; kolommen op naam: gemeente, inwoners, cliënten, baten, lasten, lokale lasten, lasten bestaande cliënten, historisch, objectief, Wmo-budget (begeleiding), sleutel, centrum.
 * @param {Array<Array<string>>} [regelingen] de namen van de regelingen die naast elkaar komen; standaard alle.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per gemeente en een kolom per andere uitkomst.
 * @customfunction
 */
function BWMO_REGELING_VERGELIJK(gemeenten, regelingen, kop) {
  return BWMO_KERN_.roepAan('BWMO_REGELING_VERGELIJK', [gemeenten, regelingen, kop]);
}

function _xldudf_BWMO_REGELING_VERGELIJK(gemeenten, regelingen, kop) {
  return BWMO_REGELING_VERGELIJK(gemeenten, regelingen, kop);
}

/**
 * Het aantal plekken dat nodig is bij een instroom en een verblijfsduur.
 *
 * @param {number} instroom het aantal nieuwe cliënten per maand.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} [bezettingsnorm] het deel van de plekken dat gemiddeld bezet mag zijn.
 * @return het aantal plekken.
 * @customfunction
 */
function BWMO_PLEKKEN(instroom, verblijfsduur, bezettingsnorm) {
  return BWMO_KERN_.roepAan('BWMO_PLEKKEN', [instroom, verblijfsduur, bezettingsnorm]);
}

function _xldudf_BWMO_PLEKKEN(instroom, verblijfsduur, bezettingsnorm) {
  return BWMO_PLEKKEN(instroom, verblijfsduur, bezettingsnorm);
}

/**
 * Welk deel van de plekken gemiddeld bezet is.
 *
 * @param {number} instroom het aantal nieuwe cliënten per maand.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} plekken het aantal plekken; een gemiddelde over het jaar mag.
 * @return de bezetting, tussen 0 en 1.
 * @customfunction
 */
function BWMO_BEZETTING(instroom, verblijfsduur, plekken) {
  return BWMO_KERN_.roepAan('BWMO_BEZETTING', [instroom, verblijfsduur, plekken]);
}

function _xldudf_BWMO_BEZETTING(instroom, verblijfsduur, plekken) {
  return BWMO_BEZETTING(instroom, verblijfsduur, plekken);
}

/**
 * De gemiddelde wachttijd in maanden bij een aantal plekken, op de lange duur.
 *
 * @param {number} instroom het aantal nieuwe cliënten per maand.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} plekken het aantal plekken.
 * @param {number} [variatie] de variatiecoëfficiënt van de verblijfsduur; 0 als iedereen even lang blijft.
 * @return de gemiddelde wachttijd in maanden.
 * @customfunction
 */
function BWMO_WACHTTIJD(instroom, verblijfsduur, plekken, variatie) {
  return BWMO_KERN_.roepAan('BWMO_WACHTTIJD', [instroom, verblijfsduur, plekken, variatie]);
}

function _xldudf_BWMO_WACHTTIJD(instroom, verblijfsduur, plekken, variatie) {
  return BWMO_WACHTTIJD(instroom, verblijfsduur, plekken, variatie);
}

/**
 * De kans dat iemand moet wachten, of langer dan een aantal maanden.
 *
 * @param {number} instroom het aantal nieuwe cliënten per maand.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} plekken het aantal plekken.
 * @param {number} [maanden] de kans op langer wachten dan dit aantal maanden.
 * @return de kans, tussen 0 en 1.
 * @customfunction
 */
function BWMO_WACHTKANS(instroom, verblijfsduur, plekken, maanden) {
  return BWMO_KERN_.roepAan('BWMO_WACHTKANS', [instroom, verblijfsduur, plekken, maanden]);
}

function _xldudf_BWMO_WACHTKANS(instroom, verblijfsduur, plekken, maanden) {
  return BWMO_WACHTKANS(instroom, verblijfsduur, plekken, maanden);
}

/**
 * De kans dat iemand wordt weggestuurd omdat alle plekken bezet zijn.
 *
 * @param {number} instroom het aantal nieuwe cliënten per maand.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} plekken het aantal plekken.
 * @return de kans, tussen 0 en 1.
 * @customfunction
 */
function BWMO_WEIGERKANS(instroom, verblijfsduur, plekken) {
  return BWMO_KERN_.roepAan('BWMO_WEIGERKANS', [instroom, verblijfsduur, plekken]);
}

function _xldudf_BWMO_WEIGERKANS(instroom, verblijfsduur, plekken) {
  return BWMO_WEIGERKANS(instroom, verblijfsduur, plekken);
}

/**
 * Hoeveel plekken nodig zijn om de gemiddelde wachttijd onder een norm te houden.
 *
 * @param {number} instroom het aantal nieuwe cliënten per maand.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} maanden de gemiddelde wachttijd in maanden die nog aanvaardbaar is.
 * @return het aantal plekken.
 * @customfunction
 */
function BWMO_PLEKKEN_WACHTTIJD(instroom, verblijfsduur, maanden) {
  return BWMO_KERN_.roepAan('BWMO_PLEKKEN_WACHTTIJD', [instroom, verblijfsduur, maanden]);
}

function _xldudf_BWMO_PLEKKEN_WACHTTIJD(instroom, verblijfsduur, maanden) {
  return BWMO_PLEKKEN_WACHTTIJD(instroom, verblijfsduur, maanden);
}

/**
 * Hoeveel plekken nodig zijn om de kans op (te lang) wachten onder een norm te houden.
 *
 * @param {number} instroom het aantal nieuwe cliënten per maand.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} kans de hoogste kans die aanvaardbaar is, bijvoorbeeld 0,20.
 * @param {number} [maanden] de kans op langer wachten dan dit aantal maanden.
 * @return het aantal plekken.
 * @customfunction
 */
function BWMO_PLEKKEN_WACHTKANS(instroom, verblijfsduur, kans, maanden) {
  return BWMO_KERN_.roepAan('BWMO_PLEKKEN_WACHTKANS', [instroom, verblijfsduur, kans, maanden]);
}

function _xldudf_BWMO_PLEKKEN_WACHTKANS(instroom, verblijfsduur, kans, maanden) {
  return BWMO_PLEKKEN_WACHTKANS(instroom, verblijfsduur, kans, maanden);
}

/**
 * Hoeveel plekken nodig zijn om de kans op wegsturen onder een norm te houden.
 *
 * @param {number} instroom het aantal nieuwe cliënten per maand.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} kans de hoogste kans die aanvaardbaar is, bijvoorbeeld 0,20.
 * @return het aantal plekken.
 * @customfunction
 */
function BWMO_PLEKKEN_WEIGERKANS(instroom, verblijfsduur, kans) {
  return BWMO_KERN_.roepAan('BWMO_PLEKKEN_WEIGERKANS', [instroom, verblijfsduur, kans]);
}

function _xldudf_BWMO_PLEKKEN_WEIGERKANS(instroom, verblijfsduur, kans) {
  return BWMO_PLEKKEN_WEIGERKANS(instroom, verblijfsduur, kans);
}

/**
 * Hoeveel plekken het scheelt als gemeenten hun plekken samen gebruiken.
 *
 * @param {Array<Array<number>>} instroom het aantal nieuwe cliënten per maand, per gemeente.
 * @param {Array<Array<number>>} verblijfsduur de gemiddelde verblijfsduur in maanden per gemeente, of één voor alle gemeenten.
 * @param {string} doel waarop de norm slaat.
 * @param {number} norm bij wachttijd een aantal maanden; bij wachtkans en weigerkans een kans, bijvoorbeeld 0,20.
 * @param {number} [maanden] de kans op langer wachten dan dit aantal maanden.
 * @return één rij: plekken als elke gemeente het alleen doet, plekken samen, besparing.
 * @customfunction
 */
function BWMO_BUNDELING(instroom, verblijfsduur, doel, norm, maanden) {
  return BWMO_KERN_.roepAan('BWMO_BUNDELING', [instroom, verblijfsduur, doel, norm, maanden]);
}

function _xldudf_BWMO_BUNDELING(instroom, verblijfsduur, doel, norm, maanden) {
  return BWMO_BUNDELING(instroom, verblijfsduur, doel, norm, maanden);
}

/**
 * Hoeveel plekken op den duur bezet blijven door mensen die op een woning wachten.
 *
 * @param {number} plekken het aantal plekken; een gemiddelde over het jaar mag.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} aandeel_woning het deel van wie klaar is dat een woning nodig heeft.
 * @param {number} woningen_per_jaar het aantal woningen dat per jaar voor deze mensen beschikbaar komt.
 * @return het aantal geblokkeerde plekken.
 * @customfunction
 */
function BWMO_GEBLOKKEERD(plekken, verblijfsduur, aandeel_woning, woningen_per_jaar) {
  return BWMO_KERN_.roepAan('BWMO_GEBLOKKEERD', [plekken, verblijfsduur, aandeel_woning, woningen_per_jaar]);
}

function _xldudf_BWMO_GEBLOKKEERD(plekken, verblijfsduur, aandeel_woning, woningen_per_jaar) {
  return BWMO_GEBLOKKEERD(plekken, verblijfsduur, aandeel_woning, woningen_per_jaar);
}

/**
 * Wat nodig is om een wachtlijst in een aantal jaren weg te werken.
 *
 * @param {number} plekken het aantal plekken; een gemiddelde over het jaar mag.
 * @param {number} verblijfsduur de gemiddelde verblijfsduur in maanden.
 * @param {number} wachtlijst het aantal mensen dat nu wacht.
 * @param {number} jaren in hoeveel jaar de wachtlijst weg moet zijn.
 * @return één rij: extra plaatsingen per jaar, tijdelijke extra plekken, of anders de benodigde verblijfsduur in maanden.
 * @customfunction
 */
function BWMO_WACHTLIJST_AFBOUW(plekken, verblijfsduur, wachtlijst, jaren) {
  return BWMO_KERN_.roepAan('BWMO_WACHTLIJST_AFBOUW', [plekken, verblijfsduur, wachtlijst, jaren]);
}

function _xldudf_BWMO_WACHTLIJST_AFBOUW(plekken, verblijfsduur, wachtlijst, jaren) {
  return BWMO_WACHTLIJST_AFBOUW(plekken, verblijfsduur, wachtlijst, jaren);
}

/**
 * Rekent wachtlijst, bezetting, uitstroom en wachttijd maand voor maand door.
 *
 * @param {Array<Array<*>>} parameters een bereik met per rij naam, beginwaarde, verandering per maand, laag en hoog; verplicht zijn plekken, instroom en verblijfsduur.
 * @param {number} maanden het aantal maanden dat wordt doorgerekend.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per maand: standen aan het eind van de maand en stromen in die maand.
 * @customfunction
 */
function BWMO_DOORSTROOM(parameters, maanden, kop) {
  return BWMO_KERN_.roepAan('BWMO_DOORSTROOM', [parameters, maanden, kop]);
}

function _xldudf_BWMO_DOORSTROOM(parameters, maanden, kop) {
  return BWMO_DOORSTROOM(parameters, maanden, kop);
}

/**
 * Hoe ver wachtlijst en bezetting uiteen kunnen lopen: P10, P50 en P90 per maand.
 *
 * @param {Array<Array<*>>} parameters een bereik met per rij naam, beginwaarde, verandering per maand, laag en hoog; verplicht zijn plekken, instroom en verblijfsduur.
 * @param {number} maanden het aantal maanden dat wordt doorgerekend.
 * @param {number} [simulaties] het aantal keren dat wordt doorgerekend.
 * @param {number} [zaad] het begin van het toeval; een ander heel getal geeft een andere reeks.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per maand: maand, en P10, P50 en P90 van wachtlijst, in zorg en wacht op woning.
 * @customfunction
 */
function BWMO_BANDBREEDTE(parameters, maanden, simulaties, zaad, kop) {
  return BWMO_KERN_.roepAan('BWMO_BANDBREEDTE', [parameters, maanden, simulaties, zaad, kop]);
}

function _xldudf_BWMO_BANDBREEDTE(parameters, maanden, simulaties, zaad, kop) {
  return BWMO_BANDBREEDTE(parameters, maanden, simulaties, zaad, kop);
}

/**
 * Hoeveel woningen per jaar nodig zijn, gerealiseerd worden en blijven liggen.
 *
 * @param {Array<Array<number>>} uitstroom het aantal mensen per jaar dat een woning nodig heeft, of de afspraak daarover.
 * @param {Array<Array<number>>} gerealiseerd het aantal woningen dat er per jaar werkelijk kwam.
 * @param {number} [achterstand] de achterstand aan het begin van het eerste jaar.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per jaar.
 * @customfunction
 */
function BWMO_WOONOPGAVE(uitstroom, gerealiseerd, achterstand, kop) {
  return BWMO_KERN_.roepAan('BWMO_WOONOPGAVE', [uitstroom, gerealiseerd, achterstand, kop]);
}

function _xldudf_BWMO_WOONOPGAVE(uitstroom, gerealiseerd, achterstand, kop) {
  return BWMO_WOONOPGAVE(uitstroom, gerealiseerd, achterstand, kop);
}

/**
 * Hoe de plekken over de gemeenten verdeeld zijn, en hoeveel er evenredig bij hoort.
 *
 * @param {Array<Array<number>>} plekken het aantal plekken per gemeente.
 * @param {Array<Array<number>>} inwoners het aantal inwoners per gemeente; leeg doet niet mee.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per gemeente.
 * @customfunction
 */
function BWMO_SPREIDING(plekken, inwoners, kop) {
  return BWMO_KERN_.roepAan('BWMO_SPREIDING', [plekken, inwoners, kop]);
}

function _xldudf_BWMO_SPREIDING(plekken, inwoners, kop) {
  return BWMO_SPREIDING(plekken, inwoners, kop);
}

/**
 * Het indexcijfer per jaar ten opzichte van een basisjaar, uit de stijging per jaar.
 *
 * @param {Array<Array<number>>} jaren opeenvolgende jaren, als rij of kolom.
 * @param {Array<Array<number>>} percentages de stijging in elk jaar ten opzichte van het jaar ervoor, of één voor alle jaren.
 * @param {number} [basisjaar] het jaar waarvan de prijzen zijn; standaard het eerste jaar.
 * @return het indexcijfer van elk jaar.
 * @customfunction
 */
function BWMO_INDEX(jaren, percentages, basisjaar) {
  return BWMO_KERN_.roepAan('BWMO_INDEX', [jaren, percentages, basisjaar]);
}

function _xldudf_BWMO_INDEX(jaren, percentages, basisjaar) {
  return BWMO_INDEX(jaren, percentages, basisjaar);
}

/**
 * Het rijksbudget per gemeente en per jaar, ook als de regio als geheel wint of verliest.
 *
 * @param {Array<Array<number>>} historisch het budget van elke gemeente volgens het oude model.
 * @param {Array<Array<number>>} objectief het budget van elke gemeente volgens het nieuwe model, in hetzelfde prijspeil.
 * @param {Array<Array<number>>} jaren de jaren, als rij of kolom.
 * @param {number} startjaar het eerste jaar van de overgang; leeg of "niet ingevoerd" als er geen datum is.
 * @param {number} [duur] het aantal jaren van de overgang.
 * @param {Array<Array<number>>} [index] het indexcijfer van elk jaar (BWMO_INDEX), of één voor alle jaren.
 * @return een rij per gemeente en een kolom per jaar.
 * @customfunction
 */
function BWMO_BUDGETPAD(historisch, objectief, jaren, startjaar, duur, index) {
  return BWMO_KERN_.roepAan('BWMO_BUDGETPAD', [historisch, objectief, jaren, startjaar, duur, index]);
}

function _xldudf_BWMO_BUDGETPAD(historisch, objectief, jaren, startjaar, duur, index) {
  return BWMO_BUDGETPAD(historisch, objectief, jaren, startjaar, duur, index);
}

/**
 * Het gemiddelde aantal cliënten per gemeente en per jaar, bestaand en nieuw.
 *
 * @param {Array<Array<number>>} bestaand de cliënten op 1 januari van het eerste jaar, per gemeente.
 * @param {Array<Array<number>>} instroom de nieuwe cliënten per maand, per gemeente.
 * @param {Array<Array<number>>} verblijfsduur de gemiddelde verblijfsduur in maanden: één getal, of een per gemeente.
 * @param {Array<Array<number>>} jaren opeenvolgende jaren, als rij of kolom.
 * @param {string} [uitkomst] samen, bestaand of nieuw.
 * @param {string} [wijze] geleidelijk of vast.
 * @return een rij per gemeente en een kolom per jaar.
 * @customfunction
 */
function BWMO_CLIENTENVERLOOP(bestaand, instroom, verblijfsduur, jaren, uitkomst, wijze) {
  return BWMO_KERN_.roepAan('BWMO_CLIENTENVERLOOP', [bestaand, instroom, verblijfsduur, jaren, uitkomst, wijze]);
}

function _xldudf_BWMO_CLIENTENVERLOOP(bestaand, instroom, verblijfsduur, jaren, uitkomst, wijze) {
  return BWMO_CLIENTENVERLOOP(bestaand, instroom, verblijfsduur, jaren, uitkomst, wijze);
}

/**
 * Geld en cliënten per gemeente en per jaar: wie heeft het geld, wie de cliënten, wie komt tekort.
 *
 * @param {Array<Array<*>>} parameters eerste kolom de naam, daarnaast per scenario een kolom met waarden.
 * @param {Array<Array<*>>} producten een tabel met kopregel: product, prijs, verblijfsduur, en als u wilt eigen bijdrage, wlz deel en wijze.
 * @param {Array<Array<*>>} gemeenten een tabel met kopregel: gemeente, inwoners, historisch, objectief, centrum, en per product bestaand en instroom.
 * @param {Array<Array<number>>} jaren opeenvolgende jaren, als rij of kolom.
 * @param {string} [scenario] de naam of het volgnummer van een scenario; standaard het eerste.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return per jaar een rij per gemeente en de rijen reserve, innovatie, niet gedekt en totaal.
 * @customfunction
 */
function BWMO_TIJDLIJN(parameters, producten, gemeenten, jaren, scenario, kop) {
  return BWMO_KERN_.roepAan('BWMO_TIJDLIJN', [parameters, producten, gemeenten, jaren, scenario, kop]);
}

function _xldudf_BWMO_TIJDLIJN(parameters, producten, gemeenten, jaren, scenario, kop) {
  return BWMO_TIJDLIJN(parameters, producten, gemeenten, jaren, scenario, kop);
}

/**
 * Het saldo van elke gemeente in elk scenario, naast elkaar.
 *
 * @param {Array<Array<*>>} parameters eerste kolom de naam, daarnaast per scenario een kolom met waarden.
 * @param {Array<Array<*>>} producten een tabel met kopregel: product, prijs, verblijfsduur, en als u wilt eigen bijdrage, wlz deel en wijze.
 * @param {Array<Array<*>>} gemeenten een tabel met kopregel: gemeente, inwoners, historisch, objectief, centrum, en per product bestaand en instroom.
 * @param {Array<Array<number>>} jaren opeenvolgende jaren, als rij of kolom.
 * @param {number} [jaar] een van de jaren; zonder jaar de som over alle jaren.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per gemeente en een kolom per scenario.
 * @customfunction
 */
function BWMO_TIJDLIJN_SCENARIOS(parameters, producten, gemeenten, jaren, jaar, kop) {
  return BWMO_KERN_.roepAan('BWMO_TIJDLIJN_SCENARIOS', [parameters, producten, gemeenten, jaren, jaar, kop]);
}

function _xldudf_BWMO_TIJDLIJN_SCENARIOS(parameters, producten, gemeenten, jaren, jaar, kop) {
  return BWMO_TIJDLIJN_SCENARIOS(parameters, producten, gemeenten, jaren, jaar, kop);
}

/**
 * Welke regeling in elk scenario houdbaar is: het slechtste saldo per inwoner, de minst slechte eerst.
 *
 * @param {Array<Array<*>>} parameters eerste kolom de naam, daarnaast per scenario een kolom met waarden.
 * @param {Array<Array<*>>} producten een tabel met kopregel: product, prijs, verblijfsduur, en als u wilt eigen bijdrage, wlz deel en wijze.
 * @param {Array<Array<*>>} gemeenten een tabel met kopregel: gemeente, inwoners, historisch, objectief, centrum, en per product bestaand en instroom.
 * @param {Array<Array<number>>} jaren opeenvolgende jaren, als rij of kolom.
 * @param {Array<Array<string>>} [regelingen] de namen van de regelingen; standaard alle die te rekenen zijn.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per regeling met een andere uitkomst en een kolom per scenario.
 * @customfunction
 */
function BWMO_TIJDLIJN_REGELINGEN(parameters, producten, gemeenten, jaren, regelingen, kop) {
  return BWMO_KERN_.roepAan('BWMO_TIJDLIJN_REGELINGEN', [parameters, producten, gemeenten, jaren, regelingen, kop]);
}

function _xldudf_BWMO_TIJDLIJN_REGELINGEN(parameters, producten, gemeenten, jaren, regelingen, kop) {
  return BWMO_TIJDLIJN_REGELINGEN(parameters, producten, gemeenten, jaren, regelingen, kop);
}

/**
 * Bij welke waarde van een parameter een gemeente van nadeel naar voordeel gaat, of andersom.
 *
 * @param {Array<Array<*>>} parameters eerste kolom de naam, daarnaast per scenario een kolom met waarden.
 * @param {Array<Array<*>>} producten een tabel met kopregel: product, prijs, verblijfsduur, en als u wilt eigen bijdrage, wlz deel en wijze.
 * @param {Array<Array<*>>} gemeenten een tabel met kopregel: gemeente, inwoners, historisch, objectief, centrum, en per product bestaand en instroom.
 * @param {Array<Array<number>>} jaren opeenvolgende jaren, als rij of kolom.
 * @param {string} gemeente de gemeente waar het om gaat.
 * @param {number} jaar een van de jaren.
 * @param {string} knop de naam van de parameter, bijvoorbeeld "objectief maal".
 * @param {string} [scenario] de naam of het volgnummer van een scenario; standaard het eerste.
 * @return één rij: de waarde, en het saldo bij de huidige waarde.
 * @customfunction
 */
function BWMO_TIJDLIJN_OMSLAG(parameters, producten, gemeenten, jaren, gemeente, jaar, knop, scenario) {
  return BWMO_KERN_.roepAan('BWMO_TIJDLIJN_OMSLAG', [parameters, producten, gemeenten, jaren, gemeente, jaar, knop, scenario]);
}

function _xldudf_BWMO_TIJDLIJN_OMSLAG(parameters, producten, gemeenten, jaren, gemeente, jaar, knop, scenario) {
  return BWMO_TIJDLIJN_OMSLAG(parameters, producten, gemeenten, jaren, gemeente, jaar, knop, scenario);
}

/**
 * Waardoor het saldo van een gemeente in het ene scenario anders is dan in het andere.
 *
 * @param {Array<Array<*>>} parameters eerste kolom de naam, daarnaast per scenario een kolom met waarden.
 * @param {Array<Array<*>>} producten een tabel met kopregel: product, prijs, verblijfsduur, en als u wilt eigen bijdrage, wlz deel en wijze.
 * @param {Array<Array<*>>} gemeenten een tabel met kopregel: gemeente, inwoners, historisch, objectief, centrum, en per product bestaand en instroom.
 * @param {Array<Array<number>>} jaren opeenvolgende jaren, als rij of kolom.
 * @param {string} van de naam of het volgnummer van het scenario waarmee vergeleken wordt.
 * @param {string} naar de naam of het volgnummer van het andere scenario.
 * @param {number} [jaar] een van de jaren; zonder jaar de som over alle jaren.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per gemeente, een kolom per oorzaak en het totaal.
 * @customfunction
 */
function BWMO_TIJDLIJN_VERSCHIL(parameters, producten, gemeenten, jaren, van, naar, jaar, kop) {
  return BWMO_KERN_.roepAan('BWMO_TIJDLIJN_VERSCHIL', [parameters, producten, gemeenten, jaren, van, naar, jaar, kop]);
}

function _xldudf_BWMO_TIJDLIJN_VERSCHIL(parameters, producten, gemeenten, jaren, van, naar, jaar, kop) {
  return BWMO_TIJDLIJN_VERSCHIL(parameters, producten, gemeenten, jaren, van, naar, jaar, kop);
}

/**
 * Hoe zeker het saldo van een gemeente in een jaar is, met en zonder regeling.
 *
 * @param {Array<Array<*>>} parameters eerste kolom de naam, daarnaast per scenario een kolom met waarden.
 * @param {Array<Array<*>>} producten een tabel met kopregel: product, prijs, verblijfsduur, en als u wilt eigen bijdrage, wlz deel en wijze.
 * @param {Array<Array<*>>} gemeenten een tabel met kopregel: gemeente, inwoners, historisch, objectief, centrum, en per product bestaand en instroom.
 * @param {Array<Array<number>>} jaren opeenvolgende jaren, als rij of kolom.
 * @param {number} jaar het jaar waarvan het saldo gevraagd wordt.
 * @param {number} [simulaties] het aantal keren dat wordt doorgerekend.
 * @param {number} [zaad] het begin van het toeval; een ander heel getal geeft een andere reeks.
 * @param {string} [scenario] de naam of het volgnummer van een scenario; standaard het eerste.
 * @param {number} [drempel] een nadeel in euro per inwoner dat te groot is.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per gemeente.
 * @customfunction
 */
function BWMO_TIJDLIJN_BANDBREEDTE(parameters, producten, gemeenten, jaren, jaar, simulaties, zaad, scenario, drempel, kop) {
  return BWMO_KERN_.roepAan('BWMO_TIJDLIJN_BANDBREEDTE', [parameters, producten, gemeenten, jaren, jaar, simulaties, zaad, scenario, drempel, kop]);
}

function _xldudf_BWMO_TIJDLIJN_BANDBREEDTE(parameters, producten, gemeenten, jaren, jaar, simulaties, zaad, scenario, drempel, kop) {
  return BWMO_TIJDLIJN_BANDBREEDTE(parameters, producten, gemeenten, jaren, jaar, simulaties, zaad, scenario, drempel, kop);
}

/**
 * Hoeveel van een verschil tussen twee ramingen door het aantal komt en hoeveel door de prijs.
 *
 * @param {Array<Array<number>>} aantal_oud het aantal in de oude raming, een rij per product.
 * @param {Array<Array<number>>} prijs_oud de prijs in de oude raming.
 * @param {Array<Array<number>>} aantal_nieuw het aantal in de nieuwe raming of de realisatie.
 * @param {Array<Array<number>>} prijs_nieuw de prijs in de nieuwe raming of de realisatie.
 * @param {boolean} [kop] ONWAAR laat de kopregel weg.
 * @return een rij per product.
 * @customfunction
 */
function BWMO_VERSCHIL(aantal_oud, prijs_oud, aantal_nieuw, prijs_nieuw, kop) {
  return BWMO_KERN_.roepAan('BWMO_VERSCHIL', [aantal_oud, prijs_oud, aantal_nieuw, prijs_nieuw, kop]);
}

function _xldudf_BWMO_VERSCHIL(aantal_oud, prijs_oud, aantal_nieuw, prijs_nieuw, kop) {
  return BWMO_VERSCHIL(aantal_oud, prijs_oud, aantal_nieuw, prijs_nieuw, kop);
}

/**
 * De versie van deze rekenhulp.
 *
 * @return de versie als tekst.
 * @customfunction
 */
function BWMO_VERSIE() {
  return BWMO_KERN_.roepAan('BWMO_VERSIE', []);
}

function _xldudf_BWMO_VERSIE() {
  return BWMO_VERSIE();
}
