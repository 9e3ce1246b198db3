// What the law check says of hearing both sides, and of the copy for the person complained about.
import type { AtDesk } from '@/lib/core/shared/language'

/** About one side. */
export const ON_SIDE = {
  'extension-untold': {
    complainant: { nl: 'De klager krijgt hier bericht van.', en: 'The complainant is told of this.' },
    subject: {
      nl: 'De persoon over wie de klacht gaat, krijgt hier ook bericht van.',
      en: 'The person complained about is told of this too.',
    },
    organisation: {
      nl: 'Wie het antwoord geeft, krijgt hier ook bericht van.',
      en: 'Whoever gives the answer is told of this too.',
    },
  },
  'side-not-heard': {
    complainant: { nl: 'De klager hoort u ook.', en: 'The complainant is heard too.' },
    subject: {
      nl: 'De persoon over wie de klacht gaat, hoort u ook.',
      en: 'The person complained about is heard too.',
    },
  },
  'never-left-out': {
    complainant: {
      nl: 'De klager krijgt altijd de kans om gehoord te worden.',
      en: 'The complainant always gets the chance to be heard.',
    },
    subject: {
      nl: 'De persoon over wie de klacht gaat, krijgt altijd de kans om gehoord te worden. Alleen bij de klager mag u het horen overslaan.',
      en: 'The person complained about always gets the chance to be heard. Only the complainant’s hearing may be left out.',
    },
  },
  'ground-unknown': {
    complainant: {
      nl: 'Om deze reden mag u het horen van de klager niet overslaan.',
      en: 'This is no reason to leave out hearing the complainant.',
    },
    subject: {
      nl: 'Om deze reden mag u het horen van de persoon over wie de klacht gaat niet overslaan.',
      en: 'This is no reason to leave out hearing the person complained about.',
    },
  },
}

/** About the whole of it. */
export const ON_HEARING = {
  'no-hearing': {
    nl: 'Hier moet u beide kanten horen. Uw regeling zegt daar niets over.',
    en: 'Here you have to hear both sides. Your procedure says nothing about it.',
  },
  'hearing-by-task': {
    nl: 'Een taak herinnert u aan het horen, maar het antwoord kan zonder weg. Vul liever in wie u hoort.',
    en: 'A task reminds you of the hearing, but the answer can go without it. Better fill in whom you hear.',
  },
  'hearing-not-always': {
    nl: 'Horen is hier een plicht: het gaat altijd aan het antwoord vooraf.',
    en: 'Hearing is a duty here: it always comes before the answer.',
  },
  'hearing-without-report': { nl: 'Van het horen komt een verslag.', en: 'A report is made of the hearing.' },
  'hearing-on-paper': {
    nl: 'Horen gaat hier mondeling. Alleen op papier reageren is geen horen.',
    en: 'Hearing is oral here. Responding on paper only is no hearing.',
  },
  'hearing-after-answer': {
    nl: 'Het horen komt zo na het antwoord. Kies een kortere termijn.',
    en: 'The hearing would come after the answer. Choose a shorter term.',
  },
  'hearing-as-asked': {
    nl: 'Beide kanten horen: dat is wat de wet vraagt. De wet noemt geen termijn.',
    en: 'Hearing both sides: that is what the law asks. The law gives no term.',
  },
  'no-copy': {
    nl: 'De persoon over wie de klacht gaat, krijgt een kopie van de klacht.',
    en: 'The person complained about gets a copy of the complaint.',
  },
  'copy-by-task': {
    nl: 'Een taak herinnert u aan de kopie. Vul liever in wie hem stuurt, en wanneer.',
    en: 'A task reminds you of the copy. Better fill in who sends it, and when.',
  },
  'copy-as-asked': {
    nl: 'Een kopie sturen: dat is wat de wet vraagt. De wet noemt geen termijn.',
    en: 'Sending a copy: that is what the law asks. The law gives no term.',
  },
} satisfies Record<string, AtDesk<string>>
