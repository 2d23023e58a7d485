// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model;

/** Begins copies of values, with everything they state. */
final class ModelCopies {

  private ModelCopies() {}

  static AgreementBuilder of(Agreement value) {
    return Agreement.builder()
        .id(value.getId())
        .type(value.getType())
        .title(value.getTitle())
        .parties(value.getParties())
        .events(value.getEvents())
        .content(value.getContent())
        .amends(value.getAmends())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static AgreementContentBuilder of(AgreementContent value) {
    return AgreementContent.builder()
        .handlungsfelder(value.getHandlungsfelder())
        .committees(value.getCommittees())
        .parity(value.isParity())
        .seatQuotas(value.getSeatQuotas())
        .consensus(value.isConsensus())
        .subsidiarity(value.isSubsidiarity())
        .clauses(value.getClauses())
        .term(value.getTerm())
        .reviewAfterYears(value.getReviewAfterYears())
        .mustervertrag(value.getMustervertrag())
        .complete(value.isComplete());
  }

  static AgreementEventBuilder of(AgreementEvent value) {
    return AgreementEvent.builder()
        .kind(value.getKind())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .planned(value.isPlanned())
        .subject(value.getSubject())
        .decidedBy(value.getDecidedBy())
        .vote(value.getVote())
        .readings(value.getReadings())
        .attendees(value.getAttendees())
        .sources(value.getSources());
  }

  static AgreementPartyBuilder of(AgreementParty value) {
    return AgreementParty.builder()
        .organisation(value.getOrganisation())
        .side(value.getSide())
        .representedBy(value.getRepresentedBy())
        .signatories(value.getSignatories())
        .contributions(value.getContributions());
  }

  static BezirkskoordinationBuilder of(Bezirkskoordination value) {
    return Bezirkskoordination.builder()
        .id(value.getId())
        .regierungsbezirk(value.getRegierungsbezirk())
        .organisation(value.getOrganisation())
        .office(value.getOffice())
        .person(value.getPerson())
        .tasks(value.getTasks())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static ClaimedTotalBuilder of(ClaimedTotal value) {
    return ClaimedTotal.builder()
        .networks(value.getNetworks())
        .lowerBound(value.isLowerBound())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .kreise(value.getKreise())
        .regierungsbezirk(value.getRegierungsbezirk())
        .sources(value.getSources());
  }

  static ClauseBuilder of(Clause value) {
    return Clause.builder().number(value.getNumber()).subject(value.getSubject());
  }

  static CommitteeBuilder of(Committee value) {
    return Committee.builder()
        .id(value.getId())
        .type(value.getType())
        .name(value.getName())
        .external(value.isExternal())
        .parent(value.getParent())
        .mandate(value.getMandate())
        .carriers(value.getCarriers())
        .membersComplete(value.isMembersComplete())
        .hostedBy(value.getHostedBy())
        .preparedBy(value.getPreparedBy())
        .programmes(value.getProgrammes())
        .meetingsPerYear(value.getMeetingsPerYear())
        .meetingsAtLeast(value.isMeetingsAtLeast())
        .assemblies(value.getAssemblies())
        .fundings(value.getFundings())
        .foundedYear(value.getFoundedYear())
        .predecessors(value.getPredecessors())
        .period(value.getPeriod())
        .description(value.getDescription())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static ContributionBuilder of(Contribution value) {
    return Contribution.builder()
        .kind(value.getKind())
        .fte(value.getFte())
        .eurosPerYear(value.getEurosPerYear())
        .approximate(value.isApproximate())
        .subject(value.getSubject())
        .sources(value.getSources());
  }

  static EvaluationBuilder of(Evaluation value) {
    return Evaluation.builder()
        .id(value.getId())
        .name(value.getName())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .methods(value.getMethods())
        .external(value.isExternal())
        .continuous(value.isContinuous())
        .planned(value.isPlanned())
        .agreement(value.getAgreement())
        .meeting(value.getMeeting())
        .organisations(value.getOrganisations())
        .handlungsfelder(value.getHandlungsfelder())
        .indicators(value.getIndicators())
        .invited(value.getInvited())
        .responded(value.getResponded())
        .responsePercent(value.getResponsePercent())
        .approximate(value.isApproximate())
        .description(value.getDescription())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static FollowUpBuilder of(FollowUp value) {
    return FollowUp.builder()
        .status(value.getStatus())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .resolution(value.getResolution())
        .responsible(value.getResponsible())
        .sources(value.getSources());
  }

  static FundingBuilder of(Funding value) {
    return Funding.builder()
        .funder(value.getFunder())
        .euros(value.getEuros())
        .period(value.getPeriod())
        .sources(value.getSources());
  }

  static GoalBuilder of(Goal value) {
    return Goal.builder()
        .id(value.getId())
        .name(value.getName())
        .description(value.getDescription())
        .partOf(value.getPartOf())
        .handlungsfelder(value.getHandlungsfelder())
        .agreement(value.getAgreement())
        .targetGroups(value.getTargetGroups())
        .reviewAfterYears(value.getReviewAfterYears())
        .reviewAfterYearsAtMost(value.getReviewAfterYearsAtMost())
        .sdgs(value.getSdgs())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static HandlungsfeldBuilder of(Handlungsfeld value) {
    return Handlungsfeld.builder()
        .id(value.getId())
        .name(value.getName())
        .kind(value.getKind())
        .crossCutting(value.isCrossCutting())
        .runsThrough(value.getRunsThrough())
        .priority(value.isPriority())
        .collective(value.isCollective())
        .fieldCount(value.getFieldCount())
        .description(value.getDescription())
        .catalogueTopics(value.getCatalogueTopics())
        .topics(value.getTopics())
        .targetGroups(value.getTargetGroups())
        .bearbeitungsformen(value.getBearbeitungsformen())
        .coordinator(value.getCoordinator())
        .committees(value.getCommittees())
        .responsibleOrganisations(value.getResponsibleOrganisations())
        .sozialraeume(value.getSozialraeume())
        .sdgs(value.getSdgs())
        .resolution(value.getResolution())
        .predecessors(value.getPredecessors())
        .reviewAfterYears(value.getReviewAfterYears())
        .reviewAfterYearsAtMost(value.getReviewAfterYearsAtMost())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static IndicatorBuilder of(Indicator value) {
    return Indicator.builder()
        .id(value.getId())
        .name(value.getName())
        .definition(value.getDefinition())
        .level(value.getLevel())
        .wirkstufe(value.getWirkstufe())
        .goals(value.getGoals())
        .measures(value.getMeasures())
        .unit(value.getUnit())
        .dataSource(value.getDataSource())
        .baseline(value.getBaseline())
        .target(value.getTarget())
        .observations(value.getObservations())
        .predecessor(value.getPredecessor())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static InstrumentBuilder of(Instrument value) {
    return Instrument.builder()
        .name(value.getName())
        .kind(value.getKind())
        .standardelement(value.getStandardelement())
        .catalogueVersion(value.getCatalogueVersion())
        .uebergangsempfehlungen(value.getUebergangsempfehlungen())
        .anschlussoptionen(value.getAnschlussoptionen())
        .grades(value.getGrades())
        .parentalConsent(value.getParentalConsent())
        .binding(value.isBinding())
        .uptake(value.getUptake())
        .startYear(value.getStartYear())
        .funder(value.getFunder())
        .programmes(value.getProgrammes())
        .sources(value.getSources());
  }

  static MeasureBuilder of(Measure value) {
    return Measure.builder()
        .id(value.getId())
        .name(value.getName())
        .description(value.getDescription())
        .goals(value.getGoals())
        .handlungsfelder(value.getHandlungsfelder())
        .transitions(value.getTransitions())
        .responsible(value.getResponsible())
        .carriers(value.getCarriers())
        .partners(value.getPartners())
        .programmes(value.getProgrammes())
        .fundings(value.getFundings())
        .sozialraeume(value.getSozialraeume())
        .targetGroups(value.getTargetGroups())
        .sdgs(value.getSdgs())
        .stages(value.getStages())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static MeasureStageBuilder of(MeasureStage value) {
    return MeasureStage.builder()
        .kind(value.getKind())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .planned(value.isPlanned())
        .sources(value.getSources());
  }

  static MeetingBuilder of(Meeting value) {
    return Meeting.builder()
        .id(value.getId())
        .committee(value.getCommittee())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .number(value.getNumber())
        .kind(value.getKind())
        .planned(value.isPlanned())
        .invited(value.getInvited())
        .registered(value.getRegistered())
        .participants(value.getParticipants())
        .approximate(value.isApproximate())
        .sidesPresent(value.getSidesPresent())
        .topics(value.getTopics())
        .forums(value.getForums())
        .forumCount(value.getForumCount())
        .handlungsfelder(value.getHandlungsfelder())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static MembershipBuilder of(Membership value) {
    return Membership.builder()
        .id(value.getId())
        .committee(value.getCommittee())
        .seat(value.getSeat())
        .organisation(value.getOrganisation())
        .sentBy(value.getSentBy())
        .represents(value.getRepresents())
        .schulformen(value.getSchulformen())
        .allSchulformen(value.isAllSchulformen())
        .role(value.getRole())
        .office(value.getOffice())
        .person(value.getPerson())
        .advisory(value.isAdvisory())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static NetworkBuilder of(Network value) {
    return Network.builder()
        .id(value.getId())
        .name(value.getName())
        .ags(value.getAgs())
        .kreisKind(value.getKreisKind())
        .regierungsbezirk(value.getRegierungsbezirk())
        .status(value.getStatus())
        .foundedYear(value.getFoundedYear())
        .foundedYearAtLatest(value.getFoundedYearAtLatest())
        .description(value.getDescription())
        .topics(value.getTopics())
        .organisations(value.getOrganisations())
        .programmes(value.getProgrammes())
        .agreements(value.getAgreements())
        .committees(value.getCommittees())
        .seats(value.getSeats())
        .memberships(value.getMemberships())
        .posts(value.getPosts())
        .sozialraeume(value.getSozialraeume())
        .handlungsfelder(value.getHandlungsfelder())
        .goals(value.getGoals())
        .measures(value.getMeasures())
        .indicators(value.getIndicators())
        .transitions(value.getTransitions())
        .meetings(value.getMeetings())
        .resolutions(value.getResolutions())
        .evaluations(value.getEvaluations())
        .publications(value.getPublications())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static NetworkRegisterBuilder of(NetworkRegister value) {
    return NetworkRegister.builder()
        .id(value.getId())
        .name(value.getName())
        .asOf(value.getAsOf())
        .description(value.getDescription())
        .organisations(value.getOrganisations())
        .bezirkskoordinationen(value.getBezirkskoordinationen())
        .servicestellen(value.getServicestellen())
        .claimedTotals(value.getClaimedTotals())
        .networks(value.getNetworks())
        .publications(value.getPublications())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static ObservationBuilder of(Observation value) {
    return Observation.builder()
        .value(value.getValue())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .sources(value.getSources());
  }

  static OrganisationBuilder of(Organisation value) {
    return Organisation.builder()
        .id(value.getId())
        .name(value.getName())
        .kind(value.getKind())
        .collective(value.isCollective())
        .memberCount(value.getMemberCount())
        .partOf(value.getPartOf())
        .regierungsbezirk(value.getRegierungsbezirk())
        .ags(value.getAgs())
        .schulnummer(value.getSchulnummer())
        .schulform(value.getSchulform())
        .programmes(value.getProgrammes())
        .foundedYear(value.getFoundedYear())
        .predecessors(value.getPredecessors())
        .period(value.getPeriod())
        .description(value.getDescription())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static PeriodBuilder of(Period value) {
    return Period.builder()
        .start(value.getStart())
        .startYear(value.getStartYear())
        .notBefore(value.getNotBefore())
        .end(value.getEnd())
        .endYear(value.getEndYear())
        .attestedUntil(value.getAttestedUntil());
  }

  static PostBuilder of(Post value) {
    return Post.builder()
        .id(value.getId())
        .committee(value.getCommittee())
        .function(value.getFunction())
        .name(value.getName())
        .paidBy(value.getPaidBy())
        .funder(value.getFunder())
        .organisation(value.getOrganisation())
        .fte(value.getFte())
        .headcount(value.getHeadcount())
        .releasedTeacher(value.isReleasedTeacher())
        .fixedTerm(value.isFixedTerm())
        .programme(value.getProgramme())
        .holders(value.getHolders())
        .vacancies(value.getVacancies())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static PostHolderBuilder of(PostHolder value) {
    return PostHolder.builder()
        .employer(value.getEmployer())
        .fte(value.getFte())
        .acting(value.isActing())
        .person(value.getPerson())
        .period(value.getPeriod());
  }

  static ProgrammeBuilder of(Programme value) {
    return Programme.builder()
        .id(value.getId())
        .name(value.getName())
        .level(value.getLevel())
        .responsible(value.getResponsible())
        .role(value.getRole())
        .handlungsfelder(value.getHandlungsfelder())
        .fundings(value.getFundings())
        .period(value.getPeriod())
        .description(value.getDescription())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static PublicationBuilder of(Publication value) {
    return Publication.builder()
        .id(value.getId())
        .title(value.getTitle())
        .kind(value.getKind())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .publishers(value.getPublishers())
        .url(value.getUrl())
        .reviewAfterYears(value.getReviewAfterYears())
        .topics(value.getTopics())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static ResolutionBuilder of(Resolution value) {
    return Resolution.builder()
        .id(value.getId())
        .kind(value.getKind())
        .name(value.getName())
        .date(value.getDate())
        .year(value.getYear())
        .notBefore(value.getNotBefore())
        .notAfter(value.getNotAfter())
        .description(value.getDescription())
        .planned(value.isPlanned())
        .committee(value.getCommittee())
        .meeting(value.getMeeting())
        .politicalBody(value.getPoliticalBody())
        .consensus(value.getConsensus())
        .dissentingSides(value.getDissentingSides())
        .vote(value.getVote())
        .handlungsfelder(value.getHandlungsfelder())
        .goals(value.getGoals())
        .measures(value.getMeasures())
        .transitions(value.getTransitions())
        .agreements(value.getAgreements())
        .committees(value.getCommittees())
        .budgetRelevant(value.isBudgetRelevant())
        .reservation(value.getReservation())
        .followUps(value.getFollowUps())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static SeatBuilder of(Seat value) {
    return Seat.builder()
        .id(value.getId())
        .committee(value.getCommittee())
        .name(value.getName())
        .represents(value.getRepresents())
        .organisations(value.getOrganisations())
        .places(value.getPlaces())
        .rotating(value.isRotating())
        .rotatingAmong(value.getRotatingAmong())
        .advisory(value.isAdvisory())
        .selection(value.getSelection())
        .schulformen(value.getSchulformen())
        .allSchulformen(value.isAllSchulformen())
        .meetingsPerYear(value.getMeetingsPerYear())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static SeatQuotaBuilder of(SeatQuota value) {
    return SeatQuota.builder().side(value.getSide()).seats(value.getSeats());
  }

  static ServicestelleBuilder of(Servicestelle value) {
    return Servicestelle.builder()
        .id(value.getId())
        .regierungsbezirk(value.getRegierungsbezirk())
        .name(value.getName())
        .organisation(value.getOrganisation())
        .bezirkskoordination(value.getBezirkskoordination())
        .led(value.isLed())
        .staff(value.getStaff())
        .tasks(value.getTasks())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static SignatoryBuilder of(Signatory value) {
    return Signatory.builder()
        .office(value.getOffice())
        .officeName(value.getOfficeName())
        .organisation(value.getOrganisation())
        .collective(value.isCollective())
        .person(value.getPerson());
  }

  static SourceBuilder of(Source value) {
    return Source.builder()
        .id(value.getId())
        .title(value.getTitle())
        .publisher(value.getPublisher())
        .url(value.getUrl())
        .published(value.getPublished())
        .retrieved(value.getRetrieved())
        .extensions(value.getExtensions());
  }

  static SozialraumBuilder of(Sozialraum value) {
    return Sozialraum.builder()
        .id(value.getId())
        .name(value.getName())
        .kind(value.getKind())
        .areaCount(value.getAreaCount())
        .partOf(value.getPartOf())
        .ags(value.getAgs())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static TransitionBuilder of(Transition value) {
    return Transition.builder()
        .id(value.getId())
        .name(value.getName())
        .direction(value.getDirection())
        .fromStages(value.getFromStages())
        .toStages(value.getToStages())
        .fromSchulformen(value.getFromSchulformen())
        .toSchulformen(value.getToSchulformen())
        .grades(value.getGrades())
        .targetGroups(value.getTargetGroups())
        .handlungsfelder(value.getHandlungsfelder())
        .givingOrganisations(value.getGivingOrganisations())
        .receivingOrganisations(value.getReceivingOrganisations())
        .coordinatingOrganisations(value.getCoordinatingOrganisations())
        .committees(value.getCommittees())
        .instruments(value.getInstruments())
        .description(value.getDescription())
        .period(value.getPeriod())
        .sources(value.getSources())
        .extensions(value.getExtensions());
  }

  static VoteBuilder of(Vote value) {
    return Vote.builder()
        .inFavour(value.getInFavour())
        .against(value.getAgainst())
        .abstentions(value.getAbstentions())
        .unanimous(value.isUnanimous());
  }
}
