package nrw.bildungsnetz.model.description;

import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;

import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.FundingBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.SourceBuilder;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.model.VoteBuilder;

/** The tables of the small types that others are made of. */
final class SharedTables {

  /** The attributes of {@link Period}. */
  static final ObjectType<Period, PeriodBuilder> PERIOD =
      ObjectType.describe(Period.class, Period::builder, PeriodBuilder::build)
          .optional("start", DAY, Period::getStart, PeriodBuilder::start)
          .optional("startYear", WHOLE_NUMBER, Period::getStartYear, PeriodBuilder::startYear)
          .optional("notBefore", DAY, Period::getNotBefore, PeriodBuilder::notBefore)
          .optional("end", DAY, Period::getEnd, PeriodBuilder::end)
          .optional("endYear", WHOLE_NUMBER, Period::getEndYear, PeriodBuilder::endYear)
          .optional("attestedUntil", DAY, Period::getAttestedUntil, PeriodBuilder::attestedUntil)
          .end();

  /** The attributes of {@link Source}. */
  static final ObjectType<Source, SourceBuilder> SOURCE =
      ObjectType.describe(Source.class, Source::builder, SourceBuilder::build)
          .required("id", TEXT, Source::getId, SourceBuilder::id)
          .required("title", TEXT, Source::getTitle, SourceBuilder::title)
          .optional("publisher", TEXT, Source::getPublisher, SourceBuilder::publisher)
          .optional("url", TEXT, Source::getUrl, SourceBuilder::url)
          .optional("published", DAY, Source::getPublished, SourceBuilder::published)
          .optional("retrieved", DAY, Source::getRetrieved, SourceBuilder::retrieved)
          .extensions(Source::getExtensions, SourceBuilder::extensions)
          .end();

  /** The attributes of {@link Vote}. */
  static final ObjectType<Vote, VoteBuilder> VOTE =
      ObjectType.describe(Vote.class, Vote::builder, VoteBuilder::build)
          .optional("inFavour", WHOLE_NUMBER, Vote::getInFavour, VoteBuilder::inFavour)
          .optional("against", WHOLE_NUMBER, Vote::getAgainst, VoteBuilder::against)
          .optional("abstentions", WHOLE_NUMBER, Vote::getAbstentions, VoteBuilder::abstentions)
          .flag("unanimous", Vote::isUnanimous, VoteBuilder::unanimous)
          .end();

  /** The attributes of {@link Funding}. */
  static final ObjectType<Funding, FundingBuilder> FUNDING =
      ObjectType.describe(Funding.class, Funding::builder, FundingBuilder::build)
          .required("funder", TEXT, Funding::getFunder, FundingBuilder::funder)
          .optional("euros", DECIMAL, Funding::getEuros, FundingBuilder::euros)
          .optional("period", PERIOD, Funding::getPeriod, FundingBuilder::period)
          .set("sources", TEXT, Funding::getSources, FundingBuilder::addSource)
          .end();

  private SharedTables() {}
}
