import { Checkbox, NumberInput, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import { LetterForm, type Post, PostCategory, type PostId } from '#shared/domain/post.ts'
import { usualCategory } from '#shared/domain/protocol-order.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { PanelForm } from './PanelForm.tsx'
import classes from './PeoplePanel.module.css'

type PostFormProps = {
  /** null = a new post. */
  readonly post: Post | null
  readonly onClose: () => void
  readonly onDone: (postId: string) => void
}

type PostDraft = Omit<Post, 'deletedAt' | 'organisationId'> & { readonly organisationId: OrganisationId | null }

/** A post that outlives the people in it: its title in both languages, its rank, and whether letters go to it. */
export function PostForm({ post, onClose, onDone }: PostFormProps) {
  const t = useT()
  const bilingual = useBilingual()
  const { today } = useCall('app.state', {})
  const posts = useCall('people.posts', { on: today })
  const organisations = useCall('people.organisations', {})
  const [draft, setDraft] = useState<PostDraft>(() => post ?? emptyPost())
  const [wasTried, setWasTried] = useState(false)
  const save = useCommand('people.savePost', { quiet: true, done: (_, { titleEn }) => t('people:postSaved', { title: titleEn }) })
  const handleOrganisation = (id: string | null) => {
    const organisation = organisations.find((candidate) => candidate.id === id)
    if (organisation === undefined) return
    if (post !== null) return setDraft({ ...draft, organisationId: organisation.id })
    const hasPostForLetters = posts.some((seated) => seated.organisation.id === id && seated.post.receivesLetters === 1)
    setDraft({
      ...draft,
      organisationId: organisation.id,
      category: usualCategory(organisation.kind),
      receivesLetters: hasPostForLetters ? 0 : 1,
    })
  }
  const handleSubmit = () => {
    setWasTried(true)
    const { id, organisationId, titleEn, titleLo, category, letterForm, receivesLetters, position } = draft
    if (organisationId === null || titleEn.trim() === '') return
    save.mutate({ id, organisationId, titleEn, titleLo, category, letterForm, receivesLetters, position }, { onSuccess: () => onDone(id) })
  }
  return (
    <PanelForm
      title={post === null ? t('people:newPost') : t('people:editPost')}
      onClose={onClose}
      onSubmit={handleSubmit}
      isSaving={save.isPending}
      error={save.error}
    >
      <Select
        label={t('people:organisation')}
        required
        searchable
        openOnFocus={false}
        placeholder={t('people:chooseOrganisation')}
        value={draft.organisationId}
        data={organisations.map(({ id, nameEn, nameLo }) => ({ value: id, label: bilingual(nameEn, nameLo) }))}
        onChange={handleOrganisation}
        error={wasTried && draft.organisationId === null ? t('people:missing') : undefined}
      />
      <Textarea
        label={t('people:titleEn')}
        required
        minRows={1}
        value={draft.titleEn}
        onChange={(event) => setDraft({ ...draft, titleEn: event.currentTarget.value })}
        error={wasTried && draft.titleEn.trim() === '' ? t('people:missing') : undefined}
      />
      <Textarea
        label={t('people:titleLo')}
        lang="lo"
        minRows={1}
        value={draft.titleLo}
        onChange={(event) => setDraft({ ...draft, titleLo: event.currentTarget.value })}
      />
      <Select
        label={t('people:category')}
        allowDeselect={false}
        value={draft.category}
        data={PostCategory.options.map((value) => ({ value, label: t(`people:category.${value}`) }))}
        onChange={(value) => setDraft({ ...draft, category: PostCategory.parse(value) })}
      />
      <div className={classes.pair}>
        <Select
          label={t('people:letterForm')}
          allowDeselect={false}
          value={draft.letterForm}
          data={LetterForm.options.map((value) => ({ value, label: t(`people:letterForm.${value}`) }))}
          onChange={(value) => setDraft({ ...draft, letterForm: LetterForm.parse(value) })}
        />
        <NumberInput
          label={t('people:position')}
          min={0}
          allowDecimal={false}
          value={draft.position}
          onChange={(value) => setDraft({ ...draft, position: Number(value) || 0 })}
        />
      </div>
      <Checkbox
        label={t('people:receivesLetters')}
        checked={draft.receivesLetters === 1}
        onChange={(event) => setDraft({ ...draft, receivesLetters: event.currentTarget.checked ? 1 : 0 })}
      />
    </PanelForm>
  )
}

function emptyPost(): PostDraft {
  return {
    id: newId<PostId>(),
    organisationId: null,
    titleEn: '',
    titleLo: '',
    category: 'government',
    letterForm: 'letter',
    receivesLetters: 1,
    position: 1,
  }
}
