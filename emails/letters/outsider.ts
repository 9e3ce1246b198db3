import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, shared, signature, subjectOf } from '../words'

const told = {
  nl: {
    subject: (name: string) => `Er wacht een klacht bij ${name} die niemand mag lezen`,
    heading: 'Er wacht een klacht die bij u niemand mag lezen.',
    why: 'Iedereen die haar kan behandelen, is er misschien bij betrokken. U krijgt daarom de inhoud niet te zien.',
    went: 'Wie u van buiten vroeg, behandelt deze klacht niet meer.',
    ask: 'Vraag iemand van buiten om deze ene klacht te behandelen. Die persoon ziet verder niets van uw organisatie. De datums die wij de klager beloofden, blijven staan.',
    open: 'Nodig iemand uit',
    foot: 'U krijgt deze e-mail omdat u eigenaar bent van uw organisatie in Gehoor. Er staat niets in over de klager of de klacht.',
  },
  en: {
    subject: (name: string) => `A complaint is waiting at ${name} that nobody may read`,
    heading: 'A complaint is waiting that nobody in your organisation may read.',
    why: 'Everybody who can handle it may be involved in it. That is why its contents are not shown to you.',
    went: 'The person you asked from outside no longer handles this complaint.',
    ask: 'Ask somebody from outside to handle this one complaint. They see nothing else of your organisation. The dates promised to the complainant stand.',
    open: 'Invite somebody',
    foot: 'You get this email because you are an owner of your organisation in Gehoor. It says nothing of the complainant or the complaint.',
  },
}

/** To an owner, where nobody stands apart from a complaint: that it waits, and what to do. Never a word of it. */
export function outsiderNeeded(mail: CaseMail): Content {
  const said = told[mail.lang]
  return {
    // Without its number, by which whoever it may be about would know the complainant who calls.
    subject: said.subject(mail.organisation.name),
    preheader: said.why,
    heading: said.heading,
    blocks: [
      ...(mail.went ? [paragraph(`${said.went} ${mail.went}`)] : []),
      paragraph(said.why),
      paragraph(said.ask),
      ...action(said.open, mail.link),
    ],
    foot: [[said.foot]],
  }
}

const sought = {
  nl: {
    subject: (name: string) => `Wie behandelt uw klacht bij ${name}?`,
    heading: 'Wij zoeken iemand van buiten voor uw klacht.',
    why: 'Iedereen die bij ons klachten behandelt, is misschien bij uw klacht betrokken. Zij lezen uw klacht niet. De organisatie is gevraagd om iemand van buiten te laten kijken.',
    went: 'De persoon van buiten behandelt uw klacht niet meer.',
    stands: 'Wat wij u beloofden, blijft staan. U hoort wie het wordt.',
    look: 'Bekijk uw klacht',
  },
  en: {
    subject: (name: string) => `Who handles your complaint to ${name}?`,
    heading: 'We are looking for somebody from outside for your complaint.',
    why: 'Everybody here who handles complaints may be involved in yours. They do not read it. The organisation has been asked to have somebody from outside look at it.',
    went: 'The person from outside no longer handles your complaint.',
    stands: 'What we promised you stands. You will hear who it is.',
    look: 'See your complaint',
  },
}

/** To the complainant: that nobody involved reads it, that someone is sought, and that the dates stand. */
export function outsiderSought(mail: CaseMail): Content {
  const said = sought[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: said.why,
    heading: said.heading,
    blocks: [
      greeting(mail),
      ...(mail.went ? [paragraph(`${said.went} ${mail.went}`)] : []),
      paragraph(said.why),
      paragraph(said.stands),
      ...promises(shared[mail.lang].promise, mail.promises),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}

const found = {
  nl: {
    subject: (name: string) => `Iemand van buiten behandelt uw klacht bij ${name}`,
    heading: 'Iemand van buiten behandelt nu uw klacht.',
    who: 'Deze persoon werkt niet bij ons en ziet alleen uw klacht. Wie het is, leest u op de pagina van uw klacht, bij uw berichten. Is deze persoon er volgens u toch bij betrokken? Zeg het ons.',
    look: 'Bekijk uw klacht',
  },
  en: {
    subject: (name: string) => `Somebody from outside handles your complaint to ${name}`,
    heading: 'Somebody from outside now handles your complaint.',
    who: 'They do not work here and see your complaint only. You can read who it is on the page of your complaint, with your messages. Are they involved after all, in your view? Please tell us.',
    look: 'See your complaint',
  },
}

/** To the complainant: somebody has come. */
export function outsiderFound(mail: CaseMail): Content {
  const said = found[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: nextPromise(mail) ?? said.who,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.who),
      ...promises(shared[mail.lang].promise, mail.promises),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
