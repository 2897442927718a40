import { CARRIED_OUT, carriedOutWord } from '@tributary/domain';
import { useCycleForm } from './cycle-saving';
import { TaskTicks } from './cycle-tasks';
import { ChoiceField, DayField, WordsField } from './cycle-writing';

/** Do: what happened, while it is fresh. */
export function DoForm() {
  const form = useCycleForm();
  const not = form.value('carriedOut') === 'NO';
  return (
    <>
      <TaskTicks />
      <ChoiceField
        field="carriedOut"
        label="Was it carried out as planned?"
        joined
        options={CARRIED_OUT.map((answer) => ({ value: answer, label: carriedOutWord(answer) }))}
      />
      <WordsField field="observations" label="What did you see?" lines={4} optional={not} />
      <WordsField
        field="problemsMet"
        label={not ? 'What kept it from happening?' : 'Problems and surprises'}
        optional={!not}
        lines={2}
      />
      <ChoiceField
        field="dataRecorded"
        label="Is the data recorded?"
        joined
        options={[
          { value: 'true', label: 'Yes' },
          { value: 'false', label: 'Not yet' },
        ]}
      />
      <div className="cycle-pair">
        <DayField field="startedOn" />
        <DayField field="endedOn" hint="Left empty it is the day on which you finish doing." />
      </div>
    </>
  );
}
