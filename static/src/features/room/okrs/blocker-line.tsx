import Avatar from '@atlaskit/avatar';
import DeleteIcon from '@atlaskit/icon/core/delete';
import LinkIcon from '@atlaskit/icon/core/link';
import ScalesIcon from '@atlaskit/icon/core/scales';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import Lozenge from '@atlaskit/lozenge';
import type { Blocker, BlockerKind } from '#domain/entities/facilitation/blocker/blocker';
import { findById } from '#domain/kernel/collection';
import type { BlockerAnswer } from '#domain/views/sessions/blocker-round';
import { EditableField } from '../../../components/editable-field';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { usePeople } from '../../../sync/use-people';
import { usePersonName } from '../../../sync/use-person-name';
import { IconButton } from '../../../ui/icon-button';
import { TextButton } from '../../../ui/text-button';
import { blockerWords } from '../words/blocker-words';
import { roomWords } from '../words/room-words';
import styles from './blockers.module.css';

const icons = { risk: WarningIcon, dependency: LinkIcon, 'trade-off': ScalesIcon } as const;

const appearances = { named: 'success', none: 'success', unanswered: 'default' } as const;

interface LineProps {
  readonly answer: BlockerAnswer;
  readonly speaks: boolean;
  readonly isReadOnly: boolean;
}

const KindMark = ({ kind }: { readonly kind: Exclude<BlockerKind, 'none'> }) => {
  const Icon = icons[kind];
  return (
    <span className={styles['kind']}>
      <Icon label="" size="small" />
      {blockerWords.kinds[kind]}
    </span>
  );
};

interface OneProps {
  readonly blocker: Blocker;
  readonly isReadOnly: boolean;
}

/** One that somebody named, bettered, settled or taken away where it stands. */
const One = ({ blocker, isReadOnly }: OneProps) => {
  const decide = useDecide();
  const { id, kind, text, status } = blocker;
  const about = useQuarter(
    ({ contributions, objectives }) =>
      findById(contributions, blocker.contributionId ?? '')?.text ??
      findById(objectives, blocker.objectiveId ?? '')?.title ??
      '',
  );
  const isSettled = status === 'settled';
  return (
    <li className={styles['blocker']}>
      {kind !== 'none' && <KindMark kind={kind} />}
      <div className={styles['words']}>
        <EditableField
          concept="blocker"
          target={id}
          field="text"
          value={text}
          label={blockerWords.textOf(text)}
          required
          isReadOnly={isReadOnly}
        />
        <span className={styles['quiet']}>
          {about !== '' && <bdi>{blockerWords.aboutIdea(about)}</bdi>}
          {isSettled && <Lozenge appearance="success">{blockerWords.settled}</Lozenge>}
          {!isReadOnly && (
            <TextButton
              aria-label={isSettled ? blockerWords.reopen(text) : blockerWords.settle(text)}
              onClick={() =>
                decide({
                  kind: 'blocker.edit',
                  target: id,
                  changes: { status: isSettled ? 'open' : 'settled' },
                  was: { status },
                })
              }
            >
              {isSettled ? blockerWords.reopenAct : blockerWords.settleAct}
            </TextButton>
          )}
        </span>
      </div>
      {!isReadOnly && (
        <IconButton
          compact
          icon={DeleteIcon}
          label={blockerWords.remove(text)}
          onClick={() => decide({ kind: 'blocker.remove', target: id }, { undo: blockerWords.removed })}
        />
      )}
    </li>
  );
};

/** A person of the round with what they said, or that they have not answered. */
export const BlockerLine = ({ answer, speaks, isReadOnly }: LineProps) => {
  const { member, blockers, state, none } = answer;
  const decide = useDecide();
  const nameOf = usePersonName();
  const person = usePeople().get(member);
  const role = useQuarter(({ members }) => findById(members, member)?.role ?? '');
  const ideas = useQuarter(({ contributions }) => contributions.filter(({ by }) => by === member).length);
  return (
    <li className={[styles['answer'], speaks ? styles['speaks'] : ''].join(' ')}>
      <div className={styles['person']}>
        <Avatar size="small" name="" {...(person?.picture == null ? {} : { src: person.picture })} />
        <div className={styles['words']}>
          <bdi>{nameOf(member)}</bdi>
          <span className={styles['quiet']}>{roomWords.roleName(role)}</span>
        </div>
      </div>
      {blockers.length > 0 ? (
        <ul className={styles['said']}>
          {blockers.map((blocker) => (
            <One key={blocker.id} blocker={blocker} isReadOnly={isReadOnly} />
          ))}
        </ul>
      ) : (
        <div className={styles['blocker']}>
          <span className={[styles['words'], styles['subtle']].join(' ')}>
            {none !== null
              ? blockerWords.saysNone
              : ideas === 0
                ? blockerWords.noIdeas
                : blockerWords.ideas(ideas)}
          </span>
          {none !== null && !isReadOnly && (
            <IconButton
              compact
              icon={DeleteIcon}
              label={blockerWords.removeNone}
              onClick={() =>
                decide({ kind: 'blocker.remove', target: none.id }, { undo: blockerWords.removed })
              }
            />
          )}
        </div>
      )}
      <span className={styles['state']}>
        {speaks && <Lozenge appearance="inprogress">{blockerWords.speaks}</Lozenge>}
        {(!speaks || state !== 'unanswered') && (
          <Lozenge appearance={appearances[state]}>{blockerWords.states[state]}</Lozenge>
        )}
      </span>
    </li>
  );
};
