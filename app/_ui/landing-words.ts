import { trial } from '@/lib/core/access/plans'
import type { AtDesk } from '@/lib/core/shared/language'

type Part = { name: string; says: string; does: string }
type Claim = { claim: string; because: string }
type Ask = { ask: string; says: string; link: string }

type LandingWords = Record<
  'title' | 'lead' | 'signUp' | 'signIn' | 'toDesk' | 'trial' | 'partsTitle' | 'whyTitle' | 'askTitle',
  string
> & { parts: Part[]; why: Claim[]; price: Claim; example: Ask; contact: Omit<Ask, 'link'> }

export const landingWords: AtDesk<LandingWords> = {
  nl: {
    title: 'Uw klachtenregeling, die zichzelf uitvoert',
    lead: 'U schrijft 1 keer op hoe uw organisatie met klachten omgaat. Gehoor maakt daarvan de pagina die mensen lezen en het formulier dat zij invullen. Ook de weg van een klacht en de datum van uw antwoord komen eruit. Zo doet u wat u belooft.',
    signUp: 'Meld uw organisatie aan',
    signIn: 'Inloggen',
    toDesk: 'Naar uw bureau',
    trial: `${trial.days} dagen proberen, zonder te betalen. Stoppen kan elke dag, met al uw gegevens.`,
    partsTitle: 'Een klachtenregeling heeft 5 delen',
    parts: [
      {
        name: 'Wat een klacht is',
        says: '“U kunt klagen over alles wat wij doen, binnen een jaar. Voor een ander mag ook.”',
        does: 'De pagina wijst mensen de weg, ook als zij niet bij u moeten zijn.',
      },
      {
        name: 'Hoe u klaagt',
        says: '“Met het formulier, met de telefoon of met een brief.”',
        does: 'Het formulier stelt uw vragen. Bellen en schrijven telt even zwaar.',
      },
      {
        name: 'Wat er dan gebeurt',
        says: '“Wij luisteren, horen beide kanten en geven op elk punt een oordeel.”',
        does: 'De behandelaar ziet de stappen. Zonder oordeel en reden gaat er geen antwoord weg.',
      },
      {
        name: 'Wie het doet',
        says: '“De klachtenfunctionaris. Gaat de klacht over de klachtenfunctionaris? Dan de vervanger.”',
        does: 'Wie de klacht behandelt, is nooit de persoon over wie de klacht gaat.',
      },
      {
        name: 'Wat u van ons hoort',
        says: '“Binnen 6 weken krijgt u antwoord. Lukt dat niet? Dan hoort u het vooraf.”',
        does: 'Elke belofte krijgt een datum, met uitleg erbij. Wij waarschuwen u op tijd.',
      },
    ],
    whyTitle: 'Waarom dit anders is',
    why: [
      {
        claim: 'Eén bron',
        because:
          'Pagina, formulier, stappen, data en brieven komen uit dezelfde tekst. Verandert u de tekst, dan verandert alles mee.',
      },
      {
        claim: 'Een belofte blijft staan',
        because: 'Elke klacht hoort bij de versie die de klager las. Die verandert nooit meer, ook niet achteraf.',
      },
      {
        claim: 'Ook voor wie boos of bang is',
        because: 'Korte zinnen, op elke telefoon, zonder account. Met een link volgen mensen hun klacht.',
      },
    ],
    askTitle: 'Wat u nog wilt weten',
    price: {
      claim: 'Wat kost het?',
      because: `De eerste ${trial.days} dagen niets. Betalen kan nog niet. Voordat dat verandert, hoort u de prijs en vragen wij of u akkoord gaat.`,
    },
    example: {
      ask: 'Kan ik eerst kijken?',
      says: 'Ja. Zonnehof Thuiszorg is een voorbeeld. Die organisatie bestaat niet.',
      link: 'Bekijk het voorbeeld',
    },
    contact: { ask: 'Hebt u een vraag?', says: 'Stuur ons een e-mail.' },
  },
  en: {
    title: 'Your complaints procedure, put into practice',
    lead: 'You write down once how your organisation deals with complaints. Gehoor turns that into the page people read and the form they fill in. It also decides where a complaint goes and when you answer. That way you do what you promise.',
    signUp: 'Sign up your organisation',
    signIn: 'Sign in',
    toDesk: 'To your desk',
    trial: `Try it for ${trial.days} days without paying. Stop on any day, with all your data.`,
    partsTitle: 'A complaints procedure has 5 parts',
    parts: [
      {
        name: 'What a complaint is',
        says: '“You can complain about anything we do, within a year. You can also complain for someone else.”',
        does: 'The page shows people where to go, also if it is not with you.',
      },
      {
        name: 'How to complain',
        says: '“With the form, by telephone or by letter.”',
        does: 'The form asks your questions. Calling and writing count the same.',
      },
      {
        name: 'What happens next',
        says: '“We listen, hear both sides and give a judgement on each point.”',
        does: 'The handler sees the steps. No answer is sent without a judgement and reasons.',
      },
      {
        name: 'Who does it',
        says: '“The complaints officer. Is the complaint about the complaints officer? Then the deputy.”',
        does: 'The person who handles a complaint is never the person it is about.',
      },
      {
        name: 'What you hear from us',
        says: '“You will get an answer within 6 weeks. If we cannot make it, we will tell you beforehand.”',
        does: 'Every promise gets a date, with an explanation. We warn you in time.',
      },
    ],
    whyTitle: 'Why this is different',
    why: [
      {
        claim: 'One source',
        because:
          'Page, form, steps, dates and letters come from the same text. Change the text, and all of it follows.',
      },
      {
        claim: 'A promise stands',
        because: 'Every complaint belongs to the version that the complainant read. That version never changes.',
      },
      {
        claim: 'For people who are angry or afraid',
        because: 'Short sentences, on any phone, without an account. People can follow their complaint with a link.',
      },
    ],
    askTitle: 'What else you may want to know',
    price: {
      claim: 'What does it cost?',
      because: `Nothing for the first ${trial.days} days. You cannot pay yet. Before that changes, we tell you the price and ask if you agree.`,
    },
    example: {
      ask: 'Can I look first?',
      says: 'Yes. Zonnehof Thuiszorg is an example. The organisation does not exist.',
      link: 'See the example',
    },
    contact: { ask: 'Do you have a question?', says: 'Send us an email.' },
  },
}
