import { useState, type FormEvent } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { LanguageSetting, NewsroomSettings, StyleValue } from '../../../contracts/src';
import { useText } from '../utils/text';
import { changeStyle, NO_CHANGES, typedStyle, withChanges } from './changes';
import { Clashes } from './Clashes';
import { HouseStyle } from './HouseStyle';
import { Container } from './layout';
import { LeaveDialog } from './LeaveDialog';
import { MissingNames } from './MissingNames';
import { READS_SETTINGS } from './permissions';
import { Publish } from './Publish';
import { useSettings } from './use-settings';
import { Zone } from './Zone';

type Form = ReturnType<typeof useSettings>;

/** Why a save was not taken; what was typed stands below it. */
const Refused = ({ form: { stale, refused, clash, takeStored, keepMine } }: { form: Form }) => {
  const { say } = useText();
  return (
    <div role="alert">
      {clash && <Clashes {...clash} onTake={takeStored} onKeep={keepMine} />}
      {refused && !clash && (
        <Box padding={4} background={stale ? 'warning100' : 'danger100'} hasRadius>
          <Typography textColor={stale ? 'warning700' : 'danger700'}>
            {stale
              ? say('settings.stale', { who: stale.who ?? say('settings.somebody') })
              : say('settings.refused', { reason: refused })}
          </Typography>
        </Box>
      )}
    </div>
  );
};

const Sections = ({ stored, form }: { stored: NewsroomSettings; form: Form }) => {
  const { changes, change, fields } = form;
  const { page, files, languages } = stored;
  const [locale, choose] = useState(languages[0]?.locale);
  const { timeZone, publish } = withChanges(page, changes);
  const disabled = !stored.mayUpdate;
  const language = languages.find((one) => one.locale === locale) ?? languages[0];
  const typeStyle = ({ path, value: base, isFunction }: LanguageSetting, value: StyleValue | undefined): void => {
    if (language) change(changeStyle(changes, language.locale, path, value, isFunction ? undefined : base));
  };
  return (
    <>
      <Zone
        {...{ disabled, zone: timeZone, files: files.timeZone, refused: fields.timeZone }}
        onType={(zone) => change({ ...changes, timeZone: zone })}
      />
      <Publish
        {...{ disabled, rule: publish, files: files.publish, refused: fields.publish }}
        onChoose={(rule) => change({ ...changes, publish: rule })}
      />
      {language && (
        <>
          <HouseStyle
            {...{ languages, language, disabled, refused: fields }}
            style={typedStyle(page, changes, language.locale)}
            onChoose={choose}
            onType={typeStyle}
          />
          <MissingNames locale={language.locale} />
        </>
      )}
    </>
  );
};

const SettingsForm = () => {
  const { say, locale } = useText();
  const form = useSettings();
  const { stored, failed, refetch, change, submit, isSaving, isChanged } = form;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const when = stored?.savedAt ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(stored.savedAt)) : null; // prettier-ignore
  return (
    <Page.Main aria-busy={!stored && !failed}>
      <Page.Title>{say('settings.title')}</Page.Title>
      <LeaveDialog isChanged={isChanged} />
      <form onSubmit={onSubmit} noValidate>
        <Layouts.Header
          title={say('settings.title')}
          subtitle={say('settings.subtitle')}
          primaryAction={
            stored?.mayUpdate && (
              <Flex gap={2} wrap="wrap">
                <Button variant="tertiary" disabled={!isChanged || isSaving} onClick={() => change(NO_CHANGES)}>
                  {say('settings.discard')}
                </Button>
                <Button
                  type="submit"
                  startIcon={<Check />}
                  disabled={!isChanged || form.clash !== null}
                  loading={isSaving}
                >
                  {say('settings.save')}
                </Button>
              </Flex>
            )
          }
        />
        <Layouts.Content>
          <Container>
            <Flex direction="column" alignItems="stretch" gap={6}>
              <Refused form={form} />
              {failed && (
                <Flex gap={2} role="alert">
                  <Typography textColor="danger600">{say('settings.failed', { reason: failed })}</Typography>
                  <Button variant="tertiary" onClick={() => void refetch()}>
                    {say('newsroom.retry')}
                  </Button>
                </Flex>
              )}
              {!stored && !failed && <Page.Loading />}
              {stored && !stored.mayUpdate && <Typography>{say('settings.read-only')}</Typography>}
              {stored && <Sections stored={stored} form={form} />}
              {stored && when && (
                <Typography variant="pi" textColor="neutral600">
                  {say('settings.saved-by', { who: stored.savedBy ?? say('settings.somebody'), when })}
                </Typography>
              )}
            </Flex>
          </Container>
        </Layouts.Content>
      </form>
    </Page.Main>
  );
};

const Settings = () => (
  <Page.Protect permissions={[READS_SETTINGS]}>
    <SettingsForm />
  </Page.Protect>
);

export default Settings;
