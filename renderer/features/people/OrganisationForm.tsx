import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Language } from '#shared/domain/common.ts'
import { type Organisation, type OrganisationId, OrganisationKind } from '#shared/domain/organisation.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { PanelForm } from './PanelForm.tsx'
import classes from './PeoplePanel.module.css'

type OrganisationFormProps = {
  /** null = a new organisation. */
  readonly organisation: Organisation | null
  readonly onClose: () => void
  readonly onDone: (organisationId: string) => void
}

/** An organisation: names in both languages, the short name typed in the minutes, the language it is written to in. */
export function OrganisationForm({ organisation, onClose, onDone }: OrganisationFormProps) {
  const t = useT()
  const organisations = useCall('people.organisations', {})
  const [draft, setDraft] = useState(() => organisation ?? emptyOrganisation(organisations.length + 1))
  const [wasTried, setWasTried] = useState(false)
  const save = useCommand('people.saveOrganisation', {
    quiet: true,
    done: (_, { nameEn }) => t('people:organisationSaved', { name: nameEn }),
  })
  const remove = useCommand('people.removeOrganisation', {
    quiet: true,
    done: () => t('people:organisationDeleted', { name: draft.nameEn }),
  })
  const missing = (text: string) => (wasTried && text.trim() === '' ? t('people:missing') : undefined)
  const handleSubmit = () => {
    setWasTried(true)
    const { deletedAt: _, ...row } = draft
    if (row.nameEn.trim() === '' || row.shortEn.trim() === '') return
    // Whoever saves it has looked at it: it is no longer only a word from the minutes.
    save.mutate({ ...row, draftAt: null }, { onSuccess: () => onDone(row.id) })
  }
  return (
    <PanelForm
      title={organisation === null ? t('people:newOrganisation') : t('people:editOrganisation')}
      overline={organisation?.draftAt == null ? undefined : t('people:toComplete')}
      onClose={onClose}
      onSubmit={handleSubmit}
      isSaving={save.isPending}
      error={save.error ?? remove.error}
      onDelete={organisation === null ? undefined : () => remove.mutate({ id: organisation.id }, { onSuccess: onClose })}
    >
      <Textarea
        label={t('people:nameEn')}
        required
        minRows={1}
        value={draft.nameEn}
        onChange={(event) => setDraft({ ...draft, nameEn: event.currentTarget.value })}
        error={missing(draft.nameEn)}
      />
      <Textarea
        label={t('people:nameLo')}
        lang="lo"
        minRows={1}
        value={draft.nameLo}
        onChange={(event) => setDraft({ ...draft, nameLo: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('people:shortEn')}
          required
          value={draft.shortEn}
          onChange={(event) => setDraft({ ...draft, shortEn: event.currentTarget.value })}
          error={missing(draft.shortEn)}
        />
        <TextInput
          label={t('people:shortLo')}
          lang="lo"
          value={draft.shortLo}
          onChange={(event) => setDraft({ ...draft, shortLo: event.currentTarget.value })}
        />
      </div>
      <p className="dim t12">{t('people:shortHint')}</p>
      <Select
        label={t('people:kind')}
        allowDeselect={false}
        value={draft.kind}
        data={OrganisationKind.options.map((value) => ({ value, label: t(`people:kind.${value}`) }))}
        onChange={(value) => setDraft({ ...draft, kind: OrganisationKind.parse(value) })}
      />
      <div className={classes.pair}>
        <Select
          label={t('people:letterLanguage')}
          allowDeselect={false}
          value={draft.letterLanguage}
          data={Language.options.map((value) => ({ value, label: t(value === 'lo' ? 'common:lao' : 'common:english') }))}
          onChange={(value) => setDraft({ ...draft, letterLanguage: Language.parse(value) })}
        />
        <NumberInput
          label={t('people:position')}
          min={0}
          allowDecimal={false}
          value={draft.position}
          onChange={(value) => setDraft({ ...draft, position: Number(value) || 0 })}
        />
      </div>
    </PanelForm>
  )
}

function emptyOrganisation(position: number): Organisation {
  return {
    id: newId<OrganisationId>(),
    kind: 'ministry',
    nameEn: '',
    nameLo: '',
    shortEn: '',
    shortLo: '',
    letterLanguage: 'en',
    draftAt: null,
    position,
    deletedAt: null,
  }
}
