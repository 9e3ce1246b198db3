// What the privacy page says in every organisation's case.
import type { Spoken } from '@/lib/shared/language'

const nl = {
  title: 'Wat gebeurt er met uw gegevens?',
  lead: (name: string) => `Als u een klacht indient, krijgt ${name} gegevens van u. Hier leest u wat wij daarmee doen.`,
  who: 'Wie is verantwoordelijk?',
  whoText: (name: string) => `${name} beslist wat er met uw gegevens gebeurt. Heeft u een vraag? Stel hem ons.`,
  call: 'Bel ',
  mail: 'Mail naar ',
  what: 'Welke gegevens bewaren wij?',
  story: 'Uw verhaal, in uw eigen woorden.',
  choices: 'Waar uw klacht over gaat, en wat voor u zou helpen.',
  about: 'De naam van degene over wie u klaagt, als u die noemt.',
  represented: 'De naam van degene voor wie u klaagt, en of die het goed vindt.',
  name: 'Uw naam.',
  nameIfWanted: 'Uw naam, als u die wilt noemen. Dat hoeft niet.',
  reachBy: (ways: string) => `Hoe wij u bereiken: ${ways}. U kiest zelf wat.`,
  ways: { email: 'uw e-mailadres', phone: 'uw telefoonnummer', post: 'uw adres' },
  letters: 'Wat wij u schrijven en wat u ons schrijft, en wat er met uw klacht gebeurde.',
  survey: 'Hoe het voor u ging, als u dat na afloop vertelt.',
  whyAsked: 'Waarom wij dit vragen',
  why: 'Waarvoor gebruiken wij ze?',
  whyText:
    'Om uw klacht te behandelen en u te antwoorden. En om ervan te leren: wij tellen hoe vaak iets voorkomt, zonder namen.',
  duty: (article: string) =>
    `De wet zegt dat wij klachten moeten behandelen (${article}). Daarom mogen wij uw gegevens gebruiken.`,
  interest:
    'Wij mogen uw gegevens gebruiken omdat wij uw klacht anders niet kunnen behandelen. Dat is in uw belang en in het onze.',
  seen: 'Wie ziet ze?',
  seenSubject:
    'Degene over wie u klaagt, behandelt uw klacht niet en kan niet in het dossier. Wel kan iemand anders diegene vertellen waar de klacht over gaat, en vragen wat er gebeurde.',
  processor: (name: string) =>
    `Wij gebruiken het programma Gehoor. Gehoor mag met uw gegevens alleen doen wat ${name} vraagt. Er zijn geen advertenties en niemand volgt u op deze bladzijden.`,
  long: 'Hoe lang bewaren wij ze?',
  longText: (period: string) => `Tot ${period} na ons antwoord. Daarna wissen wij uw naam, uw adres en uw woorden.`,
  cookies: 'Cookies',
  cookiesText:
    'Om een klacht in te dienen zijn er geen cookies. Opent u de link naar uw eigen klacht? Dan onthoudt uw browser dat een half uur. Meer niet.',
  rights: 'Wat kunt u vragen?',
  rightsList: [
    'Inzien welke gegevens wij van u hebben.',
    'Iets verbeteren dat niet klopt.',
    'Uw gegevens laten wissen, als wij ze niet meer nodig hebben.',
    'Bezwaar maken tegen wat wij ermee doen.',
    'Een kopie meekrijgen.',
  ],
  authority:
    'Vindt u dat wij verkeerd met uw gegevens omgaan? Dan kunt u klagen bij de Autoriteit Persoonsgegevens: https://www.autoriteitpersoonsgegevens.nl',
}

export type PrivacyWords = typeof nl

const en: PrivacyWords = {
  title: 'What happens to your data?',
  lead: (name) => `When you make a complaint, ${name} receives data about you. This page says what we do with it.`,
  who: 'Who is responsible?',
  whoText: (name) => `${name} decides what happens to your data. Do you have a question? Please ask us.`,
  call: 'Call ',
  mail: 'Send an email to ',
  what: 'Which data do we keep?',
  story: 'Your story, in your own words.',
  choices: 'What your complaint is about, and what would help you.',
  about: 'The name of the person you complain about, if you give it.',
  represented: 'The name of the person you complain for, and whether they agree.',
  name: 'Your name.',
  nameIfWanted: 'Your name, if you want to give it. You do not have to.',
  reachBy: (ways) => `How we reach you: ${ways}. You choose which.`,
  ways: { email: 'your email address', phone: 'your phone number', post: 'your address' },
  letters: 'What we write to you and what you write to us, and what happened to your complaint.',
  survey: 'How it went for you, if you tell us afterwards.',
  whyAsked: 'Why we ask this',
  why: 'What do we use it for?',
  whyText:
    'To handle your complaint and to answer you. And to learn from it: we count how often things happen, without names.',
  duty: (article) => `The law says that we must handle complaints (${article}). That is why we may use your data.`,
  interest:
    'We may use your data because we could not handle your complaint otherwise. That is in your interest and in ours.',
  seen: 'Who sees it?',
  seenSubject:
    'The person you complain about does not handle your complaint and cannot get into the file. Someone else may tell them what the complaint is about, and ask what happened.',
  processor: (name) =>
    `We use the program Gehoor. Gehoor may only do with your data what ${name} asks. There are no advertisements, and nobody follows you on these pages.`,
  long: 'How long do we keep it?',
  longText: (period) => `Until ${period} after our answer. Then we erase your name, your address and your words.`,
  cookies: 'Cookies',
  cookiesText:
    'Making a complaint takes no cookies. Do you open the link to your own complaint? Then your browser remembers that for half an hour. Nothing more.',
  rights: 'What can you ask?',
  rightsList: [
    'To see which data we have about you.',
    'To correct something that is wrong.',
    'To have your data erased, when we no longer need it.',
    'To object to what we do with it.',
    'To get a copy.',
  ],
  authority:
    'Do you think that we handle your data wrongly? Then you can complain to the Dutch data protection authority: https://www.autoriteitpersoonsgegevens.nl',
}

export const privacyWords: Spoken<PrivacyWords> = { nl, en }
