/**
 * The columns that hold nothing of a person, by table: ids, dates, states, counts, and what the register and the public
 * texts say of the world. Whoever adds a column puts it here, or into the room of `src/personal-rooms.ts` that keeps it.
 */
export const NOT_PERSONAL: Readonly<Record<string, string>> = {
  activities:
    'id kind programme reasons starts_at ends_at time_zone places latitude longitude website registration_url ' +
    'status source source_url',
  activity_parties: 'activity_id party_id role amount currency position',
  audit: 'id at action entry_id lang number hash',
  claims: 'id tie_id party_id activity_id attribute value source source_url said_on chosen reasons at',
  commitments: 'id due_on tie_id visit_id done_on dropped_on created_at version',
  content_files: 'path hash loaded_at',
  entries:
    'id kind key original_lang occurs_from occurs_to occurs_precision picture_id menu menu_position listed_at ' +
    'created_at shows facts_public merged_into',
  entry_changes: 'id entry_id',
  entry_links: 'entry_id to_id position kind listed_at',
  entry_names: 'entry_id position lang name kind slug',
  entry_terms: 'entry_id term_id kind listed_at',
  exports: 'number what form is_whole file_id rows job_id at',
  fact_revisions: 'id fact fact_id at',
  figure_values: 'figure_id on_date precision value bound sources',
  figures: 'id key position unit labels',
  follow_requests: 'secret_hash follower_id',
  followers: 'id person_id link_number version',
  follows: 'id follower_id',
  guest_arrivals: 'guest_id',
  guests: 'id visit_id position link_number is_leader erased_at version',
  host_asks: 'id visit_id host_id session_id asked_at withdrawn_at',
  host_topics: 'host_id topic_id',
  hosts:
    'id key kind party_id names leads places latitude longitude langs most_guests weekdays opens closes quota ' +
    'is_active version inactive_since',
  import_doubts:
    'number subject country why mapping file row at decision decided_party decided_town decided_at town_id',
  import_keys: 'source foreign_key party_id activity_id',
  import_runs: 'number follows files wish report_file refused_file job_id at carried_out_at',
  inbox_messages: 'tries at done_at',
  inbox_places: 'name uid_validity last_uid',
  jobs: 'id kind state stage done total created_at started_at finished_at',
  kept_forms: 'had_files created_at',
  languages: 'code position required open',
  letters: 'id visit_id guest_id year number lang state sent_at version',
  link_places: 'address kind subject_id lang field',
  links: 'address found_at checked_at state status reason moved_to failed_since failed_on ignored_at',
  mail_rates: 'domain free_at',
  marks: 'hash part type bytes',
  media: 'id key hash alts focus_x focus_y added_at',
  media_sizes: 'media_id width height type bytes',
  network_members: 'network_id party_id town_id since precision class source',
  newsletter_blocks: 'id newsletter_id position kind entry_id year words frozen',
  newsletter_counts: 'newsletter_id lang sent failed dropped ended',
  newsletter_words: 'newsletter_id lang subject preheader',
  newsletters:
    'id name state original_lang audiences themes sends_original version created_at written_at approved_at send_at ' +
    'number begun_at last_person_id queued_at ended_at',
  nights: 'work night',
  outbox: 'id state attempts next_at done_at composer about claimed_by',
  outside_attempts: 'id kind at',
  outside_news: 'id party_id guid title summary url lang published_at seen_at',
  own_data_links: 'expires_at',
  parties:
    'id kind is_own country latitude longitude website wikidata part_of field arrived arrived_precision ' +
    'consented_on source is_hidden',
  party_figures: 'party_id key on_date precision value source',
  passkeys: 'counter transports created_at used_at',
  people: 'id version',
  person_notes: 'id person_id',
  preview_links: 'entry_id lang revision created_at expires_at revoked_at',
  programme_templates: 'id names sessions version',
  programme_told: 'visit_id at',
  recovery_codes: 'used_at',
  reminders: 'at',
  revisions:
    'entry_id lang number title lead body call_label call_href html renderer mentions made_from of_substance at ' +
    'machine',
  saved_views: 'id at',
  search_documents: 'entry_id lang text_lang number kind names relies_on head words ranked_at indexer',
  search_words: 'lang folded lexeme written',
  session_documents: 'session_id position labels url for_hosts',
  session_guests: 'session_id',
  session_leavers: 'session_id starts_at ends_at time_zone version at',
  sessions:
    'id visit_id kind starts_at ends_at time_zone titles purposes host_id room_id places latitude longitude langs ' +
    'interpreted diets travel_minutes added_at changed_at cancelled_at version',
  setting_secrets: 'name sealed',
  settings: 'name',
  sign_in_failures: 'id at',
  site: 'single names titles country wikidata latitude longitude time_zone website',
  slugs: 'kind slug entry_id',
  soft_bounces: 'week',
  sources: 'key names url said_on id',
  spent_tickets: 'spent_at',
  staff: 'id state totp_since totp_step',
  staff_identities: 'created_at',
  staff_links: 'purpose created_at expires_at used_at',
  staff_sessions: 'id created_at seen_at expires_at',
  stored_file_parts: 'file_id number',
  stored_files: 'id size created_at',
  term_slugs: 'vocabulary slug term_id',
  terms: 'id vocabulary key position names slugs leads',
  text_comments: 'id entry_id lang revision action at',
  text_drafts: 'entry_id lang base',
  text_presence: 'entry_id lang',
  tie_documents: 'tie_id position labels url on_date precision',
  tie_parties: 'tie_id party_id position',
  tie_states: 'tie_id number state since precision decision source source_url is_certain notes',
  tie_themes: 'tie_id term_id',
  ties:
    'id key kind names signed_on signed_precision term_until term_precision review_on membership_class fee ' +
    'fee_currency notes is_public created_at fee_due',
  translation_files: 'id at',
  translations:
    'entry_id lang state slug latest live substance publish_at published_at updated_at withdrawn_at notice review ' +
    'due',
  visit_calls: 'visit_id version',
  visit_costs: 'id visit_id kind amount currency on_date',
  visit_drafts: 'secret_hash lang at',
  visit_efforts: 'id visit_id hours',
  visit_feedback: 'id visit_id useful cared_for lang on_date',
  visit_feedback_asked: 'guest_id',
  visit_gifts: 'id visit_id direction value currency',
  visit_journeys: 'id visit_id mode kilometres people',
  visit_messages: 'id visit_id direction host_id',
  visit_rooms: 'id key host_id names seats latitude longitude is_active version',
  visit_stages: 'visit_id number stage at reason',
  visit_topic_choices: 'visit_id topic_id',
  visit_topics: 'id key position names leads is_offered version',
  visits:
    'id due_on party_id size langs wishes hours begins verdict starts_on ends_on time_zone ended_reason activity_id ' +
    'cleared_at version',
  world_pairs: 'town_id other_id source told_by name other_name year is_year_doubted form',
  world_town_names: 'town_id name',
  world_towns: 'id name folded country latitude longitude wikidata population party_id is_doubted',
}
