import type { Spoken } from '@/lib/shared/language'

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
    doneLate: (date) => `Het gebeurde op ${date}. Dat was te laat. Onze excuses.`,
    notDone: 'Dat is nog niet gebeurd. Onze excuses.',
    promisedWas: (date) => `Beloofd was: uiterlijk ${date}.`,
    goTo: 'Ga dan naar: ',
  },
  en: {
    done: 'done on',
    received: 'We have received your complaint.',
    answerReady: 'Our answer is ready.',
    missed: 'not kept,',
    ownPromise: 'We do what we agreed with you.',
    replyBy: 'You answer our question.',
    answerNote: 'If we cannot make it, we tell you before that date.',
    doneLate: (date) => `It was done on ${date}. That was too late. We are sorry.`,
    notDone: 'It has not been done yet. We are sorry.',
    promisedWas: (date) => `Promised was: by ${date}.`,
    goTo: 'You can go to: ',
  },
}
