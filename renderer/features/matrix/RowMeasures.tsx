import { TextInput } from '@mantine/core'
import { type Activity, ActivityMeasure } from '#shared/domain/activity.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import classes from './RowPanel.module.css'

/** Baseline, target and actual of the indicator: stored when the field is left. They are the office's own and not in the common form. */
export function RowMeasures({ activity, canEdit }: { readonly activity: Activity; readonly canEdit: boolean }) {
  const t = useT()
  const save = useCommand('matrix.saveMeasure', {
    done: (_output, { measure }) => t('matrix:measureSaved', { name: t(`matrix:measure.${measure}`) }),
  })
  return (
    <div className={classes.measures}>
      {ActivityMeasure.options.map((measure) => (
        <TextInput
          // A value that came from elsewhere begins the field anew.
          key={`${activity.id}${measure}${activity[measure]}`}
          label={t(`matrix:measure.${measure}`)}
          defaultValue={activity[measure]}
          readOnly={!canEdit}
          onBlur={({ currentTarget }) => {
            const text = currentTarget.value.trim()
            if (text !== activity[measure]) save.mutate({ activityId: activity.id, measure, text })
          }}
        />
      ))}
    </div>
  )
}
