// What the privacy page says in every organisation's case.
import type { Spoken } from '@/lib/core/shared/language'

const nl = {
  title: 'Wat gebeurt er met uw gegevens?',
  lead: (name: string) =>
    `Dient u een klacht in? Dan krijgt ${name} gegevens van u. Hier leest u wat wij daarmee doen.`,
  who: 'Wie is verantwoordelijk?',
  whoText: (name: string) => `${name} beslist wat er met uw gegevens gebeurt. Hebt u een vraag? Stel die aan ons.`,
  call: 'Bel ',
  mail: 'Mail naar ',
  what: 'Welke gegevens bewaren wij?',
  story: 'Uw verhaal, in uw eigen woorden.',
  choices: 'Waar uw klacht over gaat, en wat voor u zou helpen.',
  about: 'De naam van de persoon over wie u klaagt, als u die noemt.',
  represented: 'De naam van de persoon voor wie u klaagt, en of die het goed vindt.',
  name: 'Uw naam.',
  nameIfWanted: 'Uw naam, als u die wilt noemen. Dat hoeft niet.',
  reachBy: (ways: string) => `Hoe wij u bereiken: ${ways}. U kiest zelf wat.`,
  ways: { email: 'uw e-mailadres', phone: 'uw telefoonnummer', post: 'uw adres' },
  letters: 'Wat wij u schrijven en wat u ons schrijft. En wat er met uw klacht is gebeurd.',
  survey: 'Hoe het voor u ging, als u ons dat na afloop vertelt.',
  whyAsked: 'Waarom wij dit vragen',
  why: 'Waarvoor gebruiken wij uw gegevens?',
  whyText:
    'Om uw klacht te behandelen en u te antwoorden. En om van klachten te leren: wij tellen hoe vaak iets voorkomt, zonder namen.',
  duty: (article: string) =>
    `De wet zegt dat wij klachten moeten behandelen: ${article}. Daarom mogen wij uw gegevens gebruiken.`,
  interest:
    'Zonder uw gegevens kunnen wij uw klacht niet behandelen. Daarom mogen wij ze gebruiken. Dat is in uw belang en in ons belang.',
  seen: 'Wie ziet uw gegevens?',
  seenSubject:
    'De persoon over wie u klaagt, behandelt uw klacht niet en kan het dossier niet lezen. Wel kunnen wij deze persoon vertellen waar de klacht over gaat. Ook kunnen wij vragen wat er is gebeurd.',
  processor: (name: string) =>
    `Wij gebruiken het programma Gehoor. Gehoor mag met uw gegevens alleen doen wat ${name} vraagt. Op deze pagina’s zijn geen advertenties en niemand volgt u hier.`,
  long: 'Hoe lang bewaren wij uw gegevens?',
  longText: (period: string) => `Wij bewaren uw gegevens tot ${period} na ons antwoord.`,
  cookies: 'Cookies',
  cookiesText:
    'Het formulier werkt zonder cookies. Opent u de link naar uw eigen klacht? Dan onthoudt uw browser dat een half uur. Hebt u geen e-mailadres gegeven? Dan onthoudt uw browser een half uur dat u de klacht verstuurde. Zo kunt u een kopie printen. Meer onthoudt uw browser niet.',
  rights: 'Wat kunt u vragen?',
  rightsList: [
    'Welke gegevens wij van u hebben.',
    'Of wij iets willen verbeteren dat niet klopt.',
    'Of wij uw gegevens willen wissen, als wij ze niet meer nodig hebben.',
    'Of wij willen stoppen met wat wij met uw gegevens doen (bezwaar).',
    'Een kopie van uw gegevens.',
  ],
  authority:
    'Vindt u dat wij verkeerd met uw gegevens omgaan? Dan kunt u klagen bij de Autoriteit Persoonsgegevens: https://www.autoriteitpersoonsgegevens.nl',
}

export type PrivacyWords = typeof nl

const en: PrivacyWords = {
  title: 'What happens to your data?',
  lead: (name) => `If you make a complaint, ${name} receives data about you. This page explains what we do with it.`,
  who: 'Who is responsible?',
  whoText: (name) => `${name} decides what happens to your data. Do you have a question? Please ask us.`,
  call: 'Call ',
  mail: 'Email ',
  what: 'What data do we keep?',
  story: 'Your story, in your own words.',
  choices: 'What your complaint is about, and what would help you.',
  about: 'The name of the person you complain about, if you give it.',
  represented: 'The name of the person you are complaining for, and whether they agree.',
  name: 'Your name.',
  nameIfWanted: 'Your name, if you want to give it. You do not have to.',
  reachBy: (ways) => `How we reach you: ${ways}. You choose which.`,
  ways: { email: 'your email address', phone: 'your phone number', post: 'your address' },
  letters: 'What we write to you and what you write to us. And what happened with your complaint.',
  survey: 'How it went for you, if you tell us afterwards.',
  whyAsked: 'Why we ask this',
  why: 'What do we use it for?',
  whyText:
    'To handle your complaint and to answer you. And to learn from complaints: we count how often something happens, without names.',
  duty: (article) => `The law says that we must handle complaints: ${article}. That is why we may use your data.`,
  interest:
    'We cannot handle your complaint without your data. That is why we may use it. This is in your interest and in ours.',
  seen: 'Who sees it?',
  seenSubject:
    'The person you complain about does not handle your complaint and cannot read the file. We may tell them what the complaint is about. We may also ask them what happened.',
  processor: (name) =>
    `We use the program Gehoor. Gehoor may only do what ${name} asks with your data. These pages have no advertisements, and nobody tracks you here.`,
  long: 'How long do we keep it?',
  longText: (period) => `We keep your data until ${period} after our answer.`,
  cookies: 'Cookies',
  cookiesText:
    'The form works without cookies. Do you open the link to your own complaint? Then your browser remembers that for half an hour. Did you not give an email address? Then your browser remembers for half an hour that you sent the complaint. That way you can print a copy. Your browser remembers nothing else.',
  rights: 'What can you ask us?',
  rightsList: [
    'What data we have about you.',
    'To have something corrected that is wrong.',
    'To have your data erased, if we no longer need it.',
    'To stop what we are doing with your data (an objection).',
    'A copy of your data.',
  ],
  authority:
    'Do you think that we do not handle your data properly? Then you can complain to the Dutch data protection authority: https://www.autoriteitpersoonsgegevens.nl',
}

export const privacyWords: Spoken<PrivacyWords> = { nl, en }
