import { Button, NumberInput, Select } from '@mantine/core'
import { depthOf } from '#shared/domain/group-tree.ts'
import { WorkingGroup, type WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { EditText, ignoreShown } from './EditText.tsx'
import { useIsFound } from './find.ts'
import { Section } from './Section.tsx'
import classes from './Settings.module.css'

/** The working groups as a tree: names in both languages, quorum, main group. */
export function GroupsSection() {
  const t = useT()
  const groups = useCall('groups.list', {})
  const add = useCommand('groups.save', { done: (_, { code }) => t('settings:groupAdded', { code }) })
  const isFound = useIsFound()
  const found = groups.filter(({ code, nameEn, nameLo }) => isFound(code, nameEn, nameLo, t('settings:quorum'), t('settings:quorumHint')))
  const handleAdd = () =>
    add.mutate({
      id: newId<WorkingGroupId>(),
      parentId: groups[0]?.id ?? null,
      code: freeCode(groups.map(({ code }) => code)),
      nameEn: t('settings:newGroup', { lng: 'en' }),
      nameLo: t('settings:newGroup', { lng: 'lo' }),
      mandateEn: '',
      mandateLo: '',
      chairLine: '',
      mark: '',
      quorumCount: null,
      position: groups.length + 1,
    })
  return (
    <Section
      id="groups"
      hint={t('settings:quorumHint')}
      action={
        <Button variant="default" onClick={handleAdd} loading={add.isPending}>
          {t('settings:addGroup')}
        </Button>
      }
    >
      {found.length > 0 && (
        <table className={classes.table} data-setting>
          <colgroup>
            {['72px', '116px', undefined, '150px', '96px'].map((width, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {(['groupMark', 'groupCode', 'names', 'groupParent', 'quorum'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`settings:${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((group) => (
              <GroupRow key={group.id} group={group} groups={groups} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function GroupRow({ group, groups }: { readonly group: WorkingGroup; readonly groups: readonly WorkingGroup[] }) {
  const t = useT()
  const bilingual = useBilingual()
  const { mutateAsync } = useCommand('groups.save', { done: (_, { code }) => t('settings:changed', { name: code }) })
  const save = async (changes: Partial<WorkingGroup>) => {
    const { deletedAt: _, ...row } = group
    await mutateAsync({ ...row, ...changes })
  }
  const text = (
    key: 'mark' | 'code' | 'nameEn' | 'nameLo',
    label: string,
    schema: { safeParse: (value: string) => { success: boolean } },
  ) => (
    <EditText
      isQuiet
      label={`${t(`settings:${label}`)}, ${group.code}`}
      lang={key === 'nameLo' ? 'lo' : 'en'}
      value={group[key]}
      problemOf={(typed) => (schema.safeParse(typed).success ? undefined : t('errors:request.invalid', { field: t(`settings:${label}`) }))}
      onSave={(typed) => save({ [key]: typed })}
    />
  )
  return (
    <tr>
      <td>{text('mark', 'groupMark', WorkingGroup.shape.mark)}</td>
      <td>{text('code', 'groupCode', WorkingGroup.shape.code)}</td>
      <td className={classes.stack}>
        {text('nameEn', 'nameEn', WorkingGroup.shape.nameEn)}
        {text('nameLo', 'nameLo', WorkingGroup.shape.nameLo)}
      </td>
      <td>
        <Select
          aria-label={`${t('settings:groupParent')}, ${group.code}`}
          value={group.parentId ?? ''}
          allowDeselect={false}
          data={[
            { value: '', label: t('common:none') },
            ...groups
              .filter(({ id }) => id !== group.id && depthOf(groups, id) === 0)
              .map(({ id, code }) => ({ value: id as string, label: code })),
          ]}
          title={bilingual(group.nameEn, group.nameLo)}
          onChange={(value) => save({ parentId: groups.find(({ id }) => id === value)?.id ?? null }).catch(ignoreShown)}
        />
      </td>
      <td>
        <QuorumField key={group.quorumCount} group={group} onSave={(quorumCount) => save({ quorumCount }).catch(ignoreShown)} />
      </td>
    </tr>
  )
}

function QuorumField({ group, onSave }: { readonly group: WorkingGroup; readonly onSave: (quorumCount: number | null) => void }) {
  const t = useT()
  return (
    <NumberInput
      aria-label={`${t('settings:quorum')}, ${group.code}`}
      min={1}
      allowDecimal={false}
      hideControls
      defaultValue={group.quorumCount ?? ''}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim()
        const next = typed === '' ? null : Number(typed)
        if (next !== group.quorumCount) onSave(next)
      }}
    />
  )
}

function freeCode(taken: readonly string[]): string {
  let n = taken.length + 1
  while (taken.includes(`GROUP-${n}`)) n += 1
  return `GROUP-${n}`
}
