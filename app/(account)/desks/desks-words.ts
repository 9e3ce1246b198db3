import type { Role } from '@/lib/access/actor'
import type { Spoken } from '@/lib/shared/language'

type DesksWords = Record<'title' | 'lead' | 'none' | 'account' | 'signOut', string> & { roles: Record<Role, string> }

export const desksWords: Spoken<DesksWords> = {
  nl: {
    title: 'Voor welke organisatie?',
    lead: 'U werkt mee aan de klachten van deze organisaties.',
    none: 'U hoort nog bij geen organisatie. Vraag een eigenaar om een uitnodiging op het adres waarmee u bent ingelogd.',
    account: 'Uw account',
    signOut: 'Uitloggen',
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
    roles: { owner: 'owner', manager: 'manager', handler: 'handler', reader: 'reader', outsider: 'from outside' },
  },
}
