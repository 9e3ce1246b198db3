import type { Role } from '@/lib/core/access/actor'
import { INVITATION_DAYS } from '@/lib/core/access/link-times'
import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  title: (organisation: string) => `${organisation} vraagt u mee te doen`,
  inviter: (name: string, organisation: string) => `${name} van ${organisation} nodigt u uit.`,
  lead: (email: string, role: string) => `Met het adres ${email}, als ${role}.`,
  until: (date: string) => `De uitnodiging geldt tot en met ${date}.`,
  roles: {
    owner: 'eigenaar: u mag alles, ook sluiten',
    manager: 'beheerder: u beheert de regeling en de mensen',
    handler: 'behandelaar: u behandelt klachten',
    reader: 'meelezer: u leest mee en verandert niets',
    outsider:
      'iemand van buiten: u ziet alleen een klacht waarvoor u gevraagd wordt, en verder niets van de organisatie',
  } satisfies Record<Role, string> as Record<Role, string>,
  name: 'Uw naam',
  password: 'Kies een wachtwoord',
  passwordHint: 'Ten minste 8 tekens. Beter zijn er 15 of meer: 4 woorden achter elkaar onthoudt u makkelijk.',
  join: 'Maak mijn account',
  accept: 'Ik doe mee',
  signInFirst: 'Log eerst in',
  over: 'Deze uitnodiging geldt niet meer',
  overLead: `Zij is ouder dan ${INVITATION_DAYS} dagen, al gebruikt of ingetrokken. Vraag wie u uitnodigde om een nieuwe.`,
  signIn: 'Inloggen',
}

const en: typeof nl = {
  title: (organisation) => `${organisation} asks you to join`,
  inviter: (name, organisation) => `${name} of ${organisation} invites you.`,
  lead: (email, role) => `With the address ${email}, as ${role}.`,
  until: (date) => `The invitation is good until ${date}.`,
  roles: {
    owner: 'owner: you may do everything, also close',
    manager: 'manager: you look after the procedure and the people',
    handler: 'handler: you handle complaints',
    reader: 'reader: you read along and change nothing',
    outsider:
      'somebody from outside: you only see a complaint that you are asked for, and nothing else of the organisation',
  },
  name: 'Your name',
  password: 'Choose a password',
  passwordHint: 'At least 8 characters. 15 or more is better: 4 words in a row are easy to remember.',
  join: 'Make my account',
  accept: 'I join',
  signInFirst: 'Sign in first',
  over: 'This invitation is no longer valid',
  overLead: `It is older than ${INVITATION_DAYS} days, used already or withdrawn. Ask the person who invited you for a new one.`,
  signIn: 'Sign in',
}

export const invitationWords: AtDesk<typeof nl> = { nl, en }
