/**
 * Words that hold a title together and name nothing: articles, pronouns, prepositions, conjunctions, question words,
 * auxiliaries, numerals, and what titles say of themselves (guide, tips).
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  da: words(`af alle alt altid anden andet andre at bare begge behøver bedre bedst bedste blev blive bliver bør da de dem
    den denne der deres derfor det dette dig din dine disse dit dog du efter egen eller en end ene er et fem fire flere
    flest for fordi fra før få får gode godt guide gør gøre ham han har havde hele helt hende hendes her hos hun hvad hvem
    hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ifølge ikke ind ingen inden intet jeg jer jeres kan
    kom kun kunne lad lav lave lige lille lær man mange med mellem men mere mest mig min mine mit mod mon må måde måder
    når nej ni noget nogle nogen nok nu ny nye nyt når og også om op os otte over på sammen se seks selv seneste sig sin
    sine sit sker skal skulle som store sådan så tager tag ti til tips to tre trin typer ud uden under ved vi vil ville
    vores være vær væk ønsker`),
  en: words(`a about after all also always an and any are as at be become been before being best better between but by can
    could did do does doing each eight every explained few first five for four from get gets getting give gives good got
    great guide had has have having he her here him his how i if in into is it its just know learn less let lets like
    make makes making many me more most much must my need needs new nine no not now of off on one only or other our out
    over own really right same see seven she should six so some still such ten than that the their them then there these
    they this those three tips to too top two ultimate under up us use using very want was way ways we were what when
    where which while who whose why will with without would you your yours`),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
