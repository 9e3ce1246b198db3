import { Select, TextArea, TextInput, TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { Breakable } from '@/app/_ui/breakable'
import { targetLink } from '@/app/_ui/link'
import { Phone } from '@/app/_ui/phone'
import { Pairs, Section } from '@/app/_ui/section'
import { Tag } from '@/app/_ui/tag'
import { To } from '@/app/_ui/to'
import { can } from '@/lib/core/access/can'
import { isHandlerUnknown } from '@/lib/core/case/brought-in'
import type { CaseParty } from '@/lib/core/case/complaint-case'
import { otherIn } from '@/lib/core/case/speaks'
import { isolated } from '@/lib/core/shared/isolated'
import { say } from '@/lib/core/shared/words'
import { caseWords } from '@/lib/words/case/case-words'
import { ActForm } from './act-form'
import {
  addSubject,
  addWitness,
  changeAddress,
  changePostalAddress,
  recordConsent,
  removeWitness,
  renewLink,
} from './actions'
import { ActsRow } from './acts-row'
import { type CasePage, may, personOf } from './case-page'
import { personWords } from './person/person-words'

/** Who is in the case, how they are reached, and who stays outside it. */
export function PartiesSection({ page }: { page: CasePage }) {
  const { complaint, words, desk, telling, handling } = page
  const department = handling.departments.find(({ id }) => id === complaint.department)
  return (
    <Section title={words.case.parties}>
      <Pairs
        pairs={[
          ...complaint.parties.map((party) => ({
            term: caseWords(desk.lang).role[party.role],
            value: <PartyFacts party={party} page={page} />,
          })),
          {
            term: words.case.handler,
            value:
              (complaint.handler && telling.member(complaint.handler)) ??
              (isHandlerUnknown(complaint) ? words.case.handlerUnknown : words.case.nobody),
          },
          { term: words.case.department, value: department?.label ?? '' },
        ]}
      />
      <AddSubject page={page} />
      <AddWitness page={page} />
      {can(page.actor, 'erase-cases') ? (
        <p className="print:hidden">
          <To className={targetLink} href={`/${desk.slug}/desk/cases/${complaint.reference}/person`}>
            {personWords[desk.lang].link}
          </To>
        </p>
      ) : null}
    </Section>
  )
}

function PartyFacts({ party, page }: { party: CaseParty; page: CasePage }) {
  const { words, telling, procedure, desk, complaint } = page
  const person = personOf(page, party)
  const capacity = procedure.definition.capacities.find(({ id }) => id === party.capacity)
  const writable = party.role === 'complainant' || party.role === 'representative'
  return (
    <>
      <span className="block">
        <bdi>{person?.name ?? words.case.nameless}</bdi>
      </span>
      {party.member ? (
        <span className="text-meta text-muted block">{words.case.isMember(telling.member(party.member) ?? '')}</span>
      ) : null}
      {capacity ? (
        <span className="text-meta text-muted block" dir="auto">
          {say(capacity.label, desk.lang)}
        </span>
      ) : null}
      {person?.phone ? (
        <span className="block">
          <Phone typed={person.phone} />
        </span>
      ) : null}
      {person?.address ? (
        <span className="block whitespace-pre-line" dir="auto">
          {person.address}
        </span>
      ) : null}
      {writable || otherIn(complaint, party.id) ? <PostalAddress party={party} page={page} /> : null}
      {writable || otherIn(complaint, party.id) ? <Address party={party} page={page} /> : null}
      {party.removed ? <span className="text-meta text-muted block">{words.case.removedWitness}</span> : null}
      {party.role === 'witness' && !party.removed && may(page, 'promise') ? (
        <ActForm page={page} id={`not-${party.id.slice(-6)}`} action={removeWitness} hidden={{ party: party.id }}>
          <Submit tone="plain">{words.form.removeWitness}</Submit>
        </ActForm>
      ) : null}
      {party.consent ? (
        <Tag kind={party.consent === 'asked' ? 'warning' : 'success'}>{words.case.consent[party.consent]}</Tag>
      ) : null}
      {party.consent === 'asked' ? <Consent party={party} page={page} /> : null}
      {party.wantsToHear ? <span className="text-meta text-muted block">{words.case.wantsToHear}</span> : null}
    </>
  )
}

/** Someone speaks for another: whether that other agrees is asked, and written down. */
function Consent({ party, page }: { party: CaseParty; page: CasePage }) {
  const { words } = page
  const form = (consent: 'given' | 'not-needed', label: string) => (
    <ActForm
      page={page}
      id={`consent-${consent}-${party.id.slice(-6)}`}
      action={recordConsent}
      hidden={{ party: party.id, consent }}
    >
      <Submit tone={consent === 'given' ? 'quiet' : 'plain'}>{label}</Submit>
    </ActForm>
  )
  return (
    <>
      <span className="text-meta text-muted block">{words.case.consentWhy}</span>
      {may(page, 'promise') ? (
        <>
          <ActsRow>
            {form('given', words.form.consentGiven)}
            {form('not-needed', words.form.consentNotNeeded)}
          </ActsRow>
          <span className="text-meta text-muted block">{words.form.consentNotNeededHint}</span>
        </>
      ) : null}
    </>
  )
}

/** Only now it shows whom of the organisation it is about: from then on they are outside the case. */
function AddSubject({ page }: { page: CasePage }) {
  const { complaint, staffing, words } = page
  const known = complaint.parties.map(({ member }) => member)
  const others = staffing.members.filter(({ id }) => !known.includes(id))
  if (!may(page, 'promise') || others.length === 0) return null
  return (
    <ActForm page={page} id="add-subject" action={addSubject} summary={words.form.addSubject} quiet>
      <Select
        name="member"
        label={words.form.subjectMember}
        hint={words.form.subjectMemberHint}
        options={others.map(({ id, name }) => ({ value: id, label: isolated(name) }))}
      />
      <p>
        <Submit tone="quiet">{words.form.addSubjectNow}</Submit>
      </p>
    </ActForm>
  )
}

/** Somebody who was there. */
function AddWitness({ page }: { page: CasePage }) {
  const { words } = page
  if (!may(page, 'promise')) return null
  return (
    <ActForm page={page} id="add-witness" action={addWitness} summary={words.form.addWitness} quiet>
      <TextInput name="name" label={words.form.witnessName} />
      <p>
        <Submit tone="quiet">{words.form.addWitnessNow}</Submit>
      </p>
    </ActForm>
  )
}

function Address({ party, page }: { party: CaseParty; page: CasePage }) {
  const { words } = page
  const email = personOf(page, party)?.email ?? null
  const complains = otherIn(page.complaint, party.id) === null
  const id = party.id.slice(-6)
  return (
    <>
      <span className="block">
        {email ? <Breakable text={email} /> : <span className="text-meta text-muted">{words.case.noAddress}</span>}{' '}
        {email && party.addressConfirmed ? <Tag kind="success">{words.case.confirmed}</Tag> : null}
        {email && complains && !party.addressConfirmed ? <Tag kind="warning">{words.case.unconfirmed}</Tag> : null}
      </span>
      {email && complains && !party.addressConfirmed ? (
        <span className="text-meta text-muted block">{words.case.unconfirmedHint}</span>
      ) : null}
      {may(page, 'note') ? (
        <>
          <ActForm
            page={page}
            id={`address-${id}`}
            action={changeAddress}
            hidden={{ party: party.id }}
            summary={words.form.changeAddress}
            quiet
          >
            <TextInput name="email" type="email" label={words.form.email} value={email ?? ''} />
            <p>
              <Submit tone="quiet">{words.form.changeIt}</Submit>
            </p>
          </ActForm>
          {email && (complains || party.pass) ? (
            <ActForm page={page} id={`link-${id}`} action={renewLink} hidden={{ party: party.id }}>
              <Submit tone="plain">{words.form.renewLink}</Submit>
            </ActForm>
          ) : null}
        </>
      ) : null}
    </>
  )
}

/** Where they get their post, and whether they want to hear from us on paper. */
function PostalAddress({ party, page }: { party: CaseParty; page: CasePage }) {
  const { words, actor } = page
  if (!can(actor, 'work-cases')) return null
  return (
    <>
      {party.post ? <span className="block text-meta text-muted">{words.letters.onPaper}</span> : null}
      <ActForm
        page={page}
        id={`postal-${party.id.slice(-6)}`}
        action={changePostalAddress}
        hidden={{ party: party.id }}
        summary={words.letters.changeAddress}
        quiet
      >
        <TextArea name="address" label={words.letters.address} value={personOf(page, party)?.address ?? ''} rows={3} />
        <TickBox name="post" label={words.letters.wantsPost} ticked={party.post === true} />
        <p>
          <Submit tone="quiet">{words.form.changeIt}</Submit>
        </p>
      </ActForm>
    </>
  )
}
