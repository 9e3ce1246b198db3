// What the law check says of who may read a complaint.
import type { Found } from '@/lib/core/procedure/law/remark'
import type { AtDesk } from '@/lib/core/shared/language'

type OfReaders = Extract<Found, { widest: unknown }>

/** That it is read by more people than a law names, or than the work needs; or by no more. */
export function saidOfReaders({ kind, widest }: OfReaders): AtDesk<string> {
  if (kind === 'read-as-asked')
    return {
      nl: 'Alleen wie aan de klacht werkt, kan haar lezen.',
      en: 'Only those who work on the complaint can read it.',
    }
  if (widest === 'functions')
    return {
      nl: 'Alleen de functies die aan een klacht werken, mogen haar lezen: de commissie en het bestuur.',
      en: 'Only the functions that work on a complaint may read it: the committee and the board.',
    }
  return {
    nl: 'Laat alleen meelezen wie dat voor het werk nodig heeft. Nu leest iedereen elke klacht, van elke afdeling.',
    en: 'Let only those read along who need to for their work. Now everyone reads every complaint, of every department.',
  }
}
