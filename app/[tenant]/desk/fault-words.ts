// What is said when something went wrong, or is not there; apart, because it has to be at hand in the browser.
const words = {
  nl: {
    title: 'Er ging iets mis bij ons.',
    text: 'Wat u had verstuurd is misschien niet aangekomen. Probeer het opnieuw. Lukt het weer niet, geef dan dit kenmerk door:',
    again: 'Probeer opnieuw',
    notFound: 'Deze pagina is er niet.',
    notFoundText: 'Misschien klopt het adres niet, of is deze zaak niet voor u bedoeld.',
    home: 'Naar uw organisaties',
    cases: 'Naar uw zaken',
  },
  en: {
    title: 'Something went wrong on our side.',
    text: 'What you sent may not have arrived. Please try again. If it fails again, pass on this mark:',
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
