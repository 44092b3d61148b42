import CheckIcon from '@atlaskit/icon/core/check-mark';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { ActivityStanding } from '#domain/views/sessions/session-minutes';
import { sessionWords } from '../../components/sessions/words/session-words';
import { roomWords } from './words/room-words';
import styles from './room-stepper.module.css';

interface StepperProps {
  readonly steps: readonly ActivityStanding[];
  /** The activity that this page shows. */
  readonly shown: ActivityKey | null;
  readonly onLook: (activity: ActivityKey) => void;
}

interface StepProps {
  readonly step: ActivityStanding;
  readonly at: number;
  readonly of: number;
  readonly isShown: boolean;
  readonly onLook: (activity: ActivityKey) => void;
}

const minutesOf = ({ state, took, minutes }: ActivityStanding): string =>
  state === 'done' ? roomWords.doneIn(Math.max(1, Math.round(took / 60_000))) : roomWords.minutes(minutes);

const Step = ({ step, at, of, isShown, onLook }: StepProps) => {
  const { activity, state } = step;
  const { name } = sessionWords.activities[activity];
  const isLook = isShown && state !== 'now';
  return (
    <li className={styles['step']}>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a step of a tracker, not a button's box */}
      <button
        type="button"
        className={styles['button']}
        aria-current={state === 'now' ? 'step' : undefined}
        aria-label={roomWords.stepName(name, at, of, roomWords.stepStates[state])}
        onClick={() => onLook(activity)}
      >
        <span className={[styles['disc'], styles[state], isLook ? styles['look'] : ''].join(' ')}>
          {state === 'done' ? <CheckIcon label="" size="small" /> : at}
        </span>
        <span className={styles['text']}>
          <span className={state === 'now' ? styles['current'] : styles['name']}>{name}</span>
          <span className={styles['minutes']}>{isLook ? roomWords.youLookHere : minutesOf(step)}</span>
        </span>
      </button>
    </li>
  );
};

/** The activities of the session and how far it is; pressing one looks at it without moving anybody else. */
export const RoomStepper = ({ steps, shown, onLook }: StepperProps) => (
  <ol className={styles['steps']} aria-label={roomWords.activities}>
    {steps.map((step, at) => (
      <Step
        key={step.activity}
        step={step}
        at={at + 1}
        of={steps.length}
        isShown={step.activity === shown}
        onLook={onLook}
      />
    ))}
  </ol>
);
