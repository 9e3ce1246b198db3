import type { ServerResponse } from 'node:http'

type Said = { title: string; text: string }
type Answer = { status: number; nl: Said; en: Said }

/** What the door itself says, before any page of ours is asked: in both languages, because nothing is known of the reader. */
export const plainAnswers = {
  unreadable: {
    status: 400,
    nl: { title: 'Dit adres klopt niet', text: 'Kijk het adres na, of ga terug naar de vorige pagina.' },
    en: { title: 'This address is not right', text: 'Please check the address, or go back to the page before.' },
  },
  'other-method': {
    status: 405,
    nl: { title: 'Zo kan dit adres niet gebruikt worden', text: 'Open het adres gewoon in uw browser.' },
    en: { title: 'This address cannot be used this way', text: 'Simply open the address in your browser.' },
  },
  'unknown-host': {
    status: 421,
    nl: {
      title: 'Hier is niets onder deze naam',
      text: 'Deze server kent de naam in uw adresbalk niet. Kijk het adres na. Beheert u deze server? Geef de naam op in APP_URL of EXTRA_HOSTS, en laat uw proxy de naam doorgeven.',
    },
    en: {
      title: 'There is nothing under this name here',
      text: 'This server does not know the name in your address bar. Please check the address. Do you run this server? Put the name in APP_URL or EXTRA_HOSTS, and have your proxy pass the name on.',
    },
  },
  full: {
    status: 503,
    nl: {
      title: 'Het is nu te druk',
      text: 'Er is niets bewaard. Ga terug met de knop van uw browser: uw tekst staat daar nog. Probeer het over een minuut opnieuw.',
    },
    en: {
      title: 'It is too busy just now',
      text: "Nothing was kept. Go back with your browser's button: your text is still there. Please try again in a minute.",
    },
  },
} satisfies Record<string, Answer>

/** Answers with one of these. What the sender is still sending is no reason to wait. */
export function answerPlainly(
  response: ServerResponse,
  which: keyof typeof plainAnswers,
  headers: Record<string, string> = {},
): void {
  const { status, nl, en } = plainAnswers[which]
  const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${nl.title}</title></head><body><main>
<h1>${nl.title}</h1><p>${nl.text}</p><div lang="en"><h2>${en.title}</h2><p>${en.text}</p></div></main></body></html>\n`
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page)
}
