// Who stays outside a case, and who is meant: said above everything else of it.
import { Submit } from '@/app/_forms/submit'
import { Notice } from '@/app/_ui/notice'
import type { CaseParty } from '@/lib/core/case/complaint-case'
import { listing } from '@/lib/core/shared/listing'
import { ActForm } from './act-form'
import { settleSubject } from './actions'
import { type CasePage, may, named, personOf } from './case-page'

/** A conflict of interest, said plainly; and the question who is meant, while nobody has answered it. */
export function Conflicts({ page }: { page: CasePage }) {
  const { complaint, words, telling, desk } = page
  const unsettled = complaint.parties.filter(({ suspects }) => suspects.length > 0)
  const barred = complaint.barred.map((id) => telling.member(id) ?? words.case.nameless)
  const names = listing(barred, desk.lang)
  return (
    <>
      {barred.length > 0 ? (
        <div className="mt-4">
          <Notice
            kind="warning"
            icon="people"
            title={barred.length === 1 ? words.case.outside(names) : words.case.outsideMany(names)}
          >
            {words.case.outsideWhy}
          </Notice>
        </div>
      ) : null}
      <LookingAgain page={page} />
      {unsettled.map((party) => (
        <Suspect key={party.id} party={party} page={page} />
      ))}
    </>
  )
}

/** That somebody else looks again now, and who does not. */
function LookingAgain({ page }: { page: CasePage }) {
  const { complaint, words, telling, desk } = page
  if (!complaint.secondStage || complaint.phase === 'answered' || complaint.phase === 'closed') return null
  const names = complaint.secondStage.notBy.map((id) => telling.member(id) ?? words.case.nameless)
  return (
    <div className="mt-3">
      <Notice kind="info" icon="ask" title={words.case.lookingAgain}>
        {names.length > 0 ? words.case.looksNot(listing(names, desk.lang)) : null}
      </Notice>
    </div>
  )
}

function Suspect({ party, page }: { party: CaseParty; page: CasePage }) {
  const { words, telling } = page
  const typed = named(personOf(page, party)?.name) ?? words.case.nameless
  return (
    <div className="mt-3">
      <Notice kind="warning" icon="ask" title={words.case.suspect(typed)}>
        {words.case.suspectWhy}
      </Notice>
      {may(page, 'note') ? (
        <div className="grid gap-2 pt-2">
          {party.suspects.map((member) => (
            <ActForm
              key={member}
              page={page}
              id={`settle-${member.slice(-6)}`}
              action={settleSubject}
              hidden={{ party: party.id, member }}
            >
              <Submit tone="quiet">{words.case.isThis(telling.member(member) ?? '')}</Submit>
            </ActForm>
          ))}
          <ActForm page={page} id="settle-nobody" action={settleSubject} hidden={{ party: party.id, member: '' }}>
            <Submit tone="quiet">{words.case.isNobody}</Submit>
          </ActForm>
        </div>
      ) : null}
    </div>
  )
}
