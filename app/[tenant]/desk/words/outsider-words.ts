import type { Spoken } from '@/lib/shared/language'

const nl = {
  title: 'Iemand van buiten',
  lead: 'Bij deze klachten is iedereen die ze kan behandelen misschien betrokken. U ziet de inhoud daarom niet. Vraag voor elke klacht één persoon van buiten.',
  rules:
    'Die persoon ziet alleen deze klacht en verder niets van uw organisatie. Kies iemand die hier niet werkt en niet werkte. De klager hoort wie het wordt.',
  none: 'Er wacht nu geen klacht op iemand van buiten.',
  back: 'Naar de zaken',
  received: (date: string) => `Binnengekomen op ${date}.`,
  due: (date: string) => `Antwoord beloofd uiterlijk ${date}. Die datum blijft staan.`,
  asked: (name: string, email: string, until: string) =>
    `U vroeg ${name} (${email}). De uitnodiging geldt tot en met ${until}. Vraagt u iemand anders, dan werkt de eerste link niet meer.`,
  name: 'Naam',
  email: 'E-mailadres',
  ask: 'Nodig uit voor deze klacht',
  done: (email: string) => `De uitnodiging is onderweg naar ${email}.`,
  came: 'Deze persoon heeft hier al een account en kan nu ook deze klacht zien.',
  waits: (n: number) =>
    n === 1
      ? 'Er wacht een klacht die hier niemand mag lezen. Vraag iemand van buiten.'
      : `Er wachten ${n} klachten die hier niemand mag lezen. Vraag iemand van buiten.`,
  see: 'Regel het nu',
}

const en: typeof nl = {
  title: 'Somebody from outside',
  lead: 'Everybody who can handle these complaints may be involved in them. That is why you do not see what they say. Ask one person from outside for each.',
  rules:
    'They see this complaint only, and nothing else of your organisation. Choose somebody who does not and did not work here. The complainant hears who it is.',
  none: 'No complaint waits for somebody from outside now.',
  back: 'To the cases',
  received: (date) => `Came in on ${date}.`,
  due: (date) => `An answer was promised by ${date}. That date stands.`,
  asked: (name, email, until) =>
    `You asked ${name} (${email}). The invitation is good until ${until}. If you ask somebody else, the first link stops working.`,
  name: 'Name',
  email: 'Email address',
  ask: 'Invite for this complaint',
  done: (email) => `The invitation is on its way to ${email}.`,
  came: 'They have an account here already and can now see this complaint too.',
  waits: (n) =>
    n === 1
      ? 'A complaint waits that nobody here may read. Ask somebody from outside.'
      : `${n} complaints wait that nobody here may read. Ask somebody from outside.`,
  see: 'Arrange it now',
}

export const outsiderWords: Spoken<typeof nl> = { nl, en }
