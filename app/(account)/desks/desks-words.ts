import type { Role } from '@/lib/core/access/actor'
import type { AtDesk } from '@/lib/core/shared/language'

type DesksWords = Record<'title' | 'lead' | 'none' | 'account' | 'signOut', string> & {
  roles: Record<Role, string>
  closed: (name: string) => string
  closedText: (until: string) => string
  reopen: (name: string) => string
  kept: (name: string) => string
  keptText: (until: string) => string
  fetchKept: string
}

export const desksWords: AtDesk<DesksWords> = {
  nl: {
    title: 'Voor welke organisatie?',
    lead: 'U werkt mee aan de klachten van deze organisaties.',
    none: 'U hoort nog bij geen organisatie. Vraag een eigenaar om een uitnodiging op het adres waarmee u bent ingelogd.',
    account: 'Uw account',
    signOut: 'Uitloggen',
    closed: (name) => `${name} is gesloten`,
    closedText: (until) =>
      `Tot en met ${until} kunt u het sluiten terugdraaien. Dan werken de klachtenpagina en de links van klagers weer. Daarna worden de gegevens gewist.`,
    reopen: (name) => `Heropen ${name}`,
    kept: (name) => `Voor u bewaard van ${name}`,
    keptText: (until) =>
      `Deze organisatie sloot haar account. In dit bestand staan klachten die u wel mag lezen, maar de persoon die het account sloot niet. U kunt het ophalen tot en met ${until}.`,
    fetchKept: 'Haal het bestand op',
    roles: {
      owner: 'eigenaar',
      manager: 'beheerder',
      handler: 'behandelaar',
      reader: 'meelezer',
      outsider: 'van buiten',
    },
  },
  en: {
    title: 'For which organisation?',
    lead: 'You take part in the complaints of these organisations.',
    none: 'You are in no organisation yet. Ask an owner for an invitation to the address you are signed in with.',
    account: 'Your account',
    signOut: 'Sign out',
    closed: (name) => `${name} is closed`,
    closedText: (until) =>
      `Until ${until} you can undo the closing. The complaints page and the links of complainants then work again. After that the data are erased.`,
    reopen: (name) => `Reopen ${name}`,
    kept: (name) => `Kept for you of ${name}`,
    keptText: (until) =>
      `This organisation closed its account. In this file are complaints that you may read, but the person who closed the account may not. You can download it until ${until}.`,
    fetchKept: 'Download the file',
    roles: { owner: 'owner', manager: 'manager', handler: 'handler', reader: 'reader', outsider: 'from outside' },
  },
}
