// What every form of the desk says by itself.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const words = {
  nl: {
    error: 'Fout',
    optional: '(niet verplicht)',
    busy: 'Even geduld…',
    sendAnyway: 'Toch doen',
    choose: 'Kies…',
    secretAgain: 'Vul het wachtwoord nog een keer in: dat zetten wij nooit terug in een formulier.',
    day: 'Dag',
    month: 'Maand',
    year: 'Jaar',
    leave: 'Wat u typte, is nog niet bewaard. Wilt u toch weg van deze pagina?',
  },
  en: {
    error: 'Error',
    optional: '(optional)',
    busy: 'One moment…',
    sendAnyway: 'Do it anyway',
    choose: 'Choose…',
    secretAgain: 'Fill in the password again: we never put it back into a form.',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    leave: 'What you typed has not been saved. Do you want to leave this page anyway?',
  },
} satisfies AtDesk<Record<string, string>>

export function formWords(lang: DeskLang): (typeof words)['nl'] {
  return words[lang]
}
