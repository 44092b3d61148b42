import { view } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form';
import Select from '@atlaskit/select';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { frozenName } from '#domain/views/frozen/frozen-view';
import { factsView, type MacroConfig } from '#domain/views/page/macro-config';
import { ChoiceGroup } from '../../components/result/choice-group';
import type { Answer } from '../../rpc/call';
import type { CallFailed } from '../../rpc/call-failed';
import { useRpc } from '../../rpc/use-rpc';
import { ErrorPanel } from '../../ui/error-panel';
import { FindingLine } from '../../ui/finding-line';
import { MacroPreview } from './macro-preview';
import { ObjectiveChoice } from './objective-choice';
import { StayChoice } from './stay-choice';
import { useStay } from './use-stay';
import { ViewChoice } from './view-choice';
import { configWords } from './words/config-words';
import styles from './macro-settings.module.css';

type QuarterChoice = Answer<'macro.quarters'>['quarters'][number];

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Quarters under the names of their projects. */
const optionsOf = (
  quarters: readonly QuarterChoice[],
): readonly { readonly label: string; readonly options: readonly Option[] }[] => {
  const names = [...new Set(quarters.map(({ project }) => `${project.name} (${project.key})`))];
  return names.map((label) => ({
    label,
    options: quarters
      .filter(({ project }) => `${project.name} (${project.key})` === label)
      .map(({ id, label: quarter }) => ({ value: id, label: quarter })),
  }));
};

interface MacroSettingsProps {
  readonly present: MacroConfig | undefined;
}

/** The macro's dialog: which quarter, and how readers will see it. */
export const MacroSettings = ({ present }: MacroSettingsProps) => {
  const [search, setSearch] = useState('');
  const answer = useRpc('macro.quarters', search === '' ? {} : { search });
  const [config, setConfig] = useState<MacroConfig | null>(present ?? null);
  const chosen = config?.quarter ?? null;
  const [known, setKnown] = useState<Option | null>(null);
  const { stay, setStay, kept, isLost, revisions, revision, settle } = useStay(present, config);
  const saving = useMutation<MacroConfig, CallFailed, MacroConfig>({
    mutationFn: settle,
    onSuccess: (settled) => view.submit({ config: settled }),
  });
  if (answer.error !== null) {
    return (
      <ErrorPanel
        title={configWords.quartersFailed}
        onRetry={() => {
          void answer.refetch();
        }}
      >
        {answer.error.message}
      </ErrorPanel>
    );
  }
  const quarters = answer.data?.quarters ?? [];
  const groups = optionsOf(quarters);
  const selected = groups.flatMap(({ options }) => options).find(({ value }) => value === chosen) ?? known;
  const none = answer.data !== undefined && quarters.length === 0 && search === '';
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (config !== null) saving.mutate(config);
      }}
    >
      <div className={styles['fields']}>
        <Label htmlFor="quarter">{configWords.quarter}</Label>
        {/* eslint-disable-next-line @atlaskit/design-system/no-placeholder -- says that nothing is chosen, as Atlaskit's own does */}
        <Select<Option>
          inputId="quarter"
          options={groups}
          value={selected}
          isLoading={answer.isFetching}
          isDisabled={none}
          placeholder={none ? configWords.noQuarter : configWords.chooseQuarter}
          noOptionsMessage={() => configWords.noQuarterFound}
          {...(answer.data?.more === true || search !== '' ? { onInputChange: setSearch } : {})}
          onChange={(option) => {
            setKnown(option);
            // Objectives are of one quarter; how it is shown is not.
            setConfig(
              option === null
                ? null
                : { quarter: option.value, view: config?.view ?? 'draft', objectives: [] },
            );
            // Neither is a revision.
            if (option?.value !== config?.quarter) setStay({ kind: 'live' });
          }}
        />
        <p className={styles['hint']}>{none ? configWords.startedInJira : configWords.whichQuarters}</p>
        {config !== null && (
          <>
            <ViewChoice
              view={config.view}
              onChoose={(shown) => {
                setConfig({
                  ...config,
                  view: shown,
                  // One is one of them.
                  objectives: shown === 'objective' ? config.objectives.slice(0, 1) : config.objectives,
                });
              }}
            />
            <ObjectiveChoice
              quarter={config.quarter}
              view={config.view}
              chosen={config.objectives}
              onChoose={(objectives) => {
                setConfig({ ...config, objectives });
              }}
            />
            {factsView(config.view) === 'draft' && (
              <ChoiceGroup
                label={configWords.size}
                words={configWords.cardSizes}
                value={config.size ?? 'full'}
                onChoose={(size) => {
                  const { size: _, ...whole } = config;
                  setConfig(size === 'compact' ? { ...whole, size } : whole);
                }}
              />
            )}
            {frozenName(config.view) !== undefined && (
              <StayChoice revisions={revisions} kept={kept} stay={stay} isLost={isLost} onChoose={setStay} />
            )}
          </>
        )}
      </div>
      <MacroPreview config={config} revision={revision ?? undefined} />
      {saving.error !== null && (
        <div role="alert" className={styles['trouble']}>
          <FindingLine severity="error">{saving.error.message}</FindingLine>
        </div>
      )}
      <div className={styles['acts']}>
        <Button
          appearance="subtle"
          onClick={() => {
            void view.close();
          }}
        >
          {configWords.cancel}
        </Button>
        <Button
          appearance="primary"
          type="submit"
          isLoading={saving.isPending}
          isDisabled={chosen === null || revision === null}
        >
          {configWords.save}
        </Button>
      </div>
    </form>
  );
};
