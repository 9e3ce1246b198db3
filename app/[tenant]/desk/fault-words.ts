// What is said when something went wrong, takes too long, or is not there; apart, because it has to be at hand in the browser.

/** The mark of a page that did not come because others were first. Any other fault has one by which it is found again. */
export const OTHERS_FIRST = 'OTHERS_FIRST'

const words = {
  nl: {
    title: 'Er ging iets mis bij ons.',
    text: 'Wat u had verstuurd is misschien niet aangekomen. Probeer het opnieuw. Lukt het weer niet, geef dan dit kenmerk door:',
    busy: 'Het is nu even te druk.',
    busyText: 'Deze pagina kwam niet op tijd. Wacht een halve minuut en probeer het opnieuw.',
    again: 'Probeer opnieuw',
    notFound: 'Deze pagina is er niet.',
    notFoundText: 'Misschien klopt het adres niet, of is deze zaak niet voor u bedoeld.',
    home: 'Naar uw organisaties',
    cases: 'Naar uw zaken',
  },
  en: {
    title: 'Something went wrong on our side.',
    text: 'What you sent may not have arrived. Please try again. If it fails again, pass on this mark:',
    busy: 'It is too busy just now.',
    busyText: 'This page did not come in time. Wait half a minute and try again.',
    again: 'Try again',
    notFound: 'This page is not here.',
    notFoundText: 'The address may be wrong, or this case is not meant for you.',
    home: 'To your organisations',
    cases: 'To your cases',
  },
}

export function faultWords(lang: string): (typeof words)['nl'] {
  return Object.hasOwn(words, lang) ? words[lang as keyof typeof words] : words.nl
}
