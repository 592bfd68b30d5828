/** Words of software and office work that the dictionary does not know. Their plurals are accepted too. */
export const WORK_WORDS: ReadonlySet<string> = new Set(
  `admin adblocker analytics api app async auth autocomplete autoscaling autosave backend backlog backport benchmarking bidi
  blocklist allowlist denylist bool boolean breakpoint bugfix bytecode caching callback changelog chatbot checkbox
  checksum cli codebase colocated config configs cron cronjob cybersecurity dataset datastore dedupe deduplicate
  deduplication deliverable dependant deploy deployable dev devs devops formatter performant charset classname nodejs hexadecimal multiline lowercased uppercased util utils semver readme ansi thenable dep neostandard serializer serialiser deserializer transpile transpiled transpiler dashboards stdin stdout stderr gzip gzipped homoglyph unzip unzipped diff diffs dockerise dockerize dropdown
  ebook ecommerce email emoji endpoint enum epic failover fallback favicon filename filesystem firewall firmware
  fixup followup frontend fullscreen gateway getter git github gitlab granularity graphql hardcode hardcoded hashmap
  hotfix hostname hyperlink idempotent idempotency infosec infra inline instantiate instantiation intranet iframe
  jira json judgement kanban keepalive keyspace kpi kubernetes linter lockfile login logins logout lookup
  macos markdown matcher metadata metric microservice middleware milestone mockup modal monorepo multi multitenant
  mutex namespace npm nullable numpy nginx oauth offboarding onboarding onboard online onsite opensource orchestrator
  org orgs outage overfetch param params parser passkey passphrase permalink pipelining plaintext playbook plugin
  polyfill popup postmortem prefetch preload preprod prefill proxied proxying prod programmatic programmatically
  pubsub queryable quickstart rebase rebased rebasing redeploy redeployed redirect refactor refactored refactoring
  regex regexes reindex renderer repo repos resize resized resizing resync retro retros retrigger reusable roadmap
  rollback rollout runbook runtime saas sandboxed scalability scalable schema serverless sharding shortlist sidebar
  signup signups ssh standup startup stateful stateless strikethrough subagent subdirectory subdomain subnet
  subprocess subtask subtasks superset sysadmin targeting telemetry teardown textarea throughput timebox timeboxed
  timeframe timeline timestamp timestamps timezone todo toggle toggled tokenize tokenizer toolbar toolchain tooltip
  touchpoint triage triaged triaging typescript javascript ui uncheck unchecked unformatted uninstall unsubscribe
  untracked upsell upsert uptime url urls username usernames ux validator vendored versioned versioning viewport vm
  walkthrough webapp webhook webhooks webinar webpage websocket whitelist whitespace wifi wiki wikis wireframe
  wireframes workaround workarounds workspace workstream yaml zip covid smartphone screenshot blog vlog podcast
  crowdfunding cryptocurrency bitcoin hashtag selfie emojis googled onboarded offboard coworking coworker coworkers
  standups upskill upskilling prioritisation prioritization reprioritise reprioritize actionable learnings
  takeaways takeaway stakeholder stakeholders cadence vs etc ok okay hi hey fyi btw asap eod eta tbd wip lgtm imo
  ci cd qa sre pm po hr it mr pr prs sla slo ci/cd min max avg approx incl misc mins secs hrs ms kb mb gb tb`.split(
    /\s+/,
  ),
);
