// The third part as it is laid out for whoever writes it: what happens with a complaint, and who does it.
import type { Section } from './section'

export const processing: Section[] = [
  {
    id: 'steps',
    title: { nl: 'Stappen', en: 'Steps' },
    about: {
      nl: 'Geef een stap de naam die u gebruikt. Wat hij betekent, kiest u uit een vaste lijst: daar gaan mails en cijfers op.',
      en: 'Give a step the name you use. What it means comes from a fixed list: mails and figures go by that.',
    },
    paths: ['processing.steps'],
  },
  {
    id: 'judging',
    title: { nl: 'Oordelen en geheimhouding', en: 'Judgements and confidentiality' },
    paths: ['processing.judgements', 'processing.secrecy'],
  },
  {
    id: 'standstill',
    title: { nl: 'De termijn stilzetten', en: 'Stopping the clock' },
    about: {
      nl: 'Alleen om deze redenen, en niet langer dan u hier zegt. Daarna loopt de termijn vanzelf weer. De meeste wetten staan het niet toe.',
      en: 'Only for these reasons, and no longer than you say here. Then the clock runs again by itself. Most laws do not allow it.',
    },
    paths: ['processing.suspension'],
  },
  {
    id: 'answer',
    title: { nl: 'Wat in het antwoord staat', en: 'What the answer holds' },
    paths: ['processing.letterItems'],
  },
  {
    id: 'hearing',
    title: { nl: 'Beide kanten horen', en: 'Hearing both sides' },
    about: {
      nl: 'Is horen een plicht, dan kan het antwoord pas weg als beide kanten de kans kregen.',
      en: 'If hearing is a duty, the answer can only go once both sides have had the chance.',
    },
    paths: ['processing.hearing', 'processing.subject'],
  },
  {
    id: 'tasks',
    title: { nl: 'Taken voor een medewerker', en: 'Tasks for a person' },
    about: {
      nl: 'Werk dat de software niet voor u doet. Elke zaak krijgt deze taken, met een datum.',
      en: 'Work that the software does not do for you. Every case gets these tasks, with a date.',
    },
    paths: ['processing.tasks'],
  },
  {
    id: 'committee',
    title: { nl: 'Klachtencommissie', en: 'Complaints committee' },
    about: {
      nl: 'Een commissie met een voorzitter van buiten oordeelt of adviseert, voordat u antwoordt. Telt uw antwoord vanaf het oordeel, kies dat dan bij de beloften.',
      en: 'A committee with a chair from outside judges or advises before you answer. If your answer counts from the judgement, choose so among the promises.',
    },
    paths: ['processing.committee'],
  },
  {
    id: 'second-stage',
    title: { nl: 'Opnieuw kijken', en: 'A second look' },
    about: {
      nl: 'Is iemand het niet eens met uw antwoord, dan kijkt op verzoek iemand anders. Nooit wie de klacht eerder had.',
      en: 'When somebody disagrees with your answer, another person looks on request. Never one who had the complaint before.',
    },
    paths: ['processing.secondStage'],
  },
  {
    id: 'refusal',
    title: { nl: 'Niet in behandeling nemen', en: 'Not taking up a complaint' },
    about: {
      nl: 'Dit kan alleen om een van deze redenen, met een brief, en niet meer als de tijd voorbij is.',
      en: 'Only possible for one of these reasons, with a letter, and not once the time is over.',
    },
    paths: ['processing.refusal'],
  },
  { id: 'remedies', title: { nl: 'Hoe u het goedmaakt', en: 'How you put it right' }, paths: ['processing.remedies'] },
  { id: 'causes', title: { nl: 'Oorzaken', en: 'Causes' }, paths: ['processing.causes'] },
]
