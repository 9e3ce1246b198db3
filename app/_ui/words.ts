// What the building blocks of the desk say by themselves, whatever page they stand on.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

const words = {
  nl: {
    skip: 'Naar de inhoud',
    areas: 'Onderdelen',
    menu: 'Menu',
    live: 'Uw publieke pagina',
    signOut: 'Uitloggen',
    account: 'Uw account',
    organisations: 'Andere organisatie',
    seek: 'Zoek in alle zaken',
    handler: 'Behandelaar',
    nobody: 'Nog niemand',
    today: 'vandaag',
    line: 'Toezeggingen op een lijn',
    kept: 'gehouden',
    broken: 'te laat',
    optional: '(niet verplicht)',
    error: 'Fout',
    close: 'Sluiten',
    sum: 'Hoe deze datum is berekend',
  },
  en: {
    skip: 'Skip to content',
    areas: 'Sections',
    menu: 'Menu',
    live: 'Your public page',
    signOut: 'Sign out',
    account: 'Your account',
    organisations: 'Another organisation',
    seek: 'Search all cases',
    handler: 'Handler',
    nobody: 'Nobody yet',
    today: 'today',
    line: 'Promises on a line',
    kept: 'kept',
    broken: 'late',
    optional: '(optional)',
    error: 'Error',
    close: 'Close',
    sum: 'How this date was worked out',
  },
} satisfies AtDesk<Record<string, string>>

export function uiWords(lang: DeskLang): (typeof words)['nl'] {
  return words[lang]
}
