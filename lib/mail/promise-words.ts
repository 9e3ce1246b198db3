import type { Spoken } from '@/lib/core/shared/language'

type PromiseWords = {
  done: string
  received: string
  answerReady: string
  missed: string
  ownPromise: string
  replyBy: string
  answerNote: string
  doneLate: (date: string) => string
  notDone: string
  promisedWas: (date: string) => string
  goTo: string
  amongUs: string
}

/** What the promise line says in a mail; what pages say too stands in the words of the public page. */
export const promiseWords: Spoken<PromiseWords> = {
  nl: {
    done: 'gedaan op',
    received: 'Uw klacht is binnen.',
    answerReady: 'Ons antwoord staat klaar.',
    missed: 'niet gehaald,',
    ownPromise: 'Wij komen onze afspraak met u na.',
    replyBy: 'U beantwoordt onze vraag.',
    answerNote: 'Lukt dat niet? Dan hoort u dat vóór die datum.',
    doneLate: (date) => `Dat gebeurde op ${date}. Dat was te laat. Onze excuses.`,
    notDone: 'Dat is nog niet gebeurd. Onze excuses.',
    promisedWas: (date) => `Beloofd was: uiterlijk ${date}.`,
    goTo: 'Ga dan naar: ',
    amongUs: 'Dit is werk onder elkaar. De klager kreeg deze datum niet.',
  },
  en: {
    done: 'done on',
    received: 'We have received your complaint.',
    answerReady: 'Our answer is ready.',
    missed: 'not kept,',
    ownPromise: 'We will do what we agreed with you.',
    replyBy: 'You answer our question.',
    answerNote: 'If we cannot make it, we will tell you before that date.',
    doneLate: (date) => `We did this on ${date}. That was too late. We are sorry.`,
    notDone: 'We have not done this yet. We are sorry.',
    promisedWas: (date) => `We had promised: by ${date}.`,
    goTo: 'You can go to: ',
    amongUs: 'This is internal work. The complainant was not given this date.',
  },
}
