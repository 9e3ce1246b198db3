import { trial } from '@/lib/operations/terms/plans'
import type { Spoken } from '@/lib/shared/language'

type Part = { name: string; says: string; does: string }
type Claim = { claim: string; because: string }

type LandingWords = Record<
  'title' | 'lead' | 'signUp' | 'signIn' | 'toDesk' | 'trial' | 'partsTitle' | 'whyTitle',
  string
> & { parts: Part[]; why: Claim[] }

export const landingWords: Spoken<LandingWords> = {
  nl: {
    title: 'Uw klachtenregeling, die zichzelf uitvoert',
    lead: 'U schrijft één keer op hoe uw organisatie met klachten omgaat. Gehoor maakt daarvan de pagina die mensen lezen, het formulier dat zij invullen, de weg die een klacht gaat en de datum waarop u antwoordt. Wat u belooft en wat u doet, zijn dan hetzelfde.',
    signUp: 'Meld uw organisatie aan',
    signIn: 'Inloggen',
    toDesk: 'Naar uw bureau',
    trial: `${trial.days} dagen proberen, zonder te betalen. Stoppen kan elke dag, met al uw gegevens.`,
    partsTitle: 'Een regeling heeft vijf delen',
    parts: [
      {
        name: 'Wat een klacht is',
        says: '“U kunt klagen over alles wat wij doen, binnen een jaar. Voor een ander mag ook.”',
        does: 'De pagina wijst de weg, ook naar wie er wel over gaat.',
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
        says: '“De klachtenfunctionaris. Gaat het over haar, dan haar vervanger.”',
        does: 'Een klacht komt nooit bij degene over wie zij gaat.',
      },
      {
        name: 'Wat u van ons hoort',
        says: '“Binnen zes weken krijgt u antwoord. Anders leest u vooraf waarom niet.”',
        does: 'Elke belofte krijgt een datum, met de som erbij. Wij waarschuwen voordat hij voorbij is.',
      },
    ],
    whyTitle: 'Waarom dit anders is',
    why: [
      {
        claim: 'Eén bron',
        because:
          'Pagina, formulier, stappen, datums en brieven komen uit dezelfde tekst. Verandert u de tekst, dan verandert alles mee.',
      },
      {
        claim: 'Een belofte blijft staan',
        because: 'Elke klacht hoort bij de versie die de klager las. Die verandert nooit meer, ook niet achteraf.',
      },
      {
        claim: 'Ook voor wie boos of bang is',
        because: 'Korte zinnen, werkt op elke telefoon, zonder account. Met een link volgt iemand zelf hoe het gaat.',
      },
    ],
  },
  en: {
    title: 'Your complaints procedure, carried out by itself',
    lead: 'You write down once how your organisation deals with complaints. Gehoor turns that into the page people read, the form they fill in, the way a complaint travels and the date on which you answer. What you promise and what you do are then the same.',
    signUp: 'Sign up your organisation',
    signIn: 'Sign in',
    toDesk: 'To your desk',
    trial: `Try it for ${trial.days} days without paying. Stop on any day, with all your data.`,
    partsTitle: 'A procedure has five parts',
    parts: [
      {
        name: 'What a complaint is',
        says: '“You can complain about anything we do, within a year. Also for somebody else.”',
        does: 'The page shows the way, also to those who deal with other matters.',
      },
      {
        name: 'How to complain',
        says: '“With the form, by telephone or by letter.”',
        does: 'The form asks your questions. Calling and writing weigh the same.',
      },
      {
        name: 'What happens next',
        says: '“We listen, hear both sides and judge every point.”',
        does: 'The handler sees the steps. Without a judgement and reasons no answer leaves.',
      },
      {
        name: 'Who does it',
        says: '“The complaints officer. If it is about her, her deputy.”',
        does: 'A complaint never comes to the person it is about.',
      },
      {
        name: 'What you hear from us',
        says: '“You get an answer within six weeks. If not, you read beforehand why.”',
        does: 'Every promise has a date, with the sum behind it. We warn before it has passed.',
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
        because:
          'Every complaint belongs to the version that the complainant read. That never changes, not even afterwards.',
      },
      {
        claim: 'Also for the angry and the afraid',
        because:
          'Short sentences, on any telephone, without an account. With a link people follow for themselves how it goes.',
      },
    ],
  },
}
