<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Counts\Report_Days;
use Footfall\Storage\Consent_Codes;
use Footfall\Storage\Consent_Counts;
use Footfall\Storage\Consent_Texts;

/**
 * How visitors were asked and what they answered, as docs/architecture.md gives it. An answer is a
 * visitor's first one; changes are counted apart.
 */
final class Consent_Report {
	private const NOTHING = [
		'asked'     => 0,
		'accepted'  => 0,
		'refused'   => 0,
		'chosen'    => 0,
		'dismissed' => 0,
		'unasked'   => 0,
		'changed'   => 0,
		'withdrawn' => 0,
		'services'  => 0,
	];

	/** What a way of answering counts as; others are chosen. */
	private const COUNTS_AS = [
		'accept'  => 'accepted',
		'refuse'  => 'refused',
		'dismiss' => 'dismissed',
		'api'     => 'unasked',
		'gpc'     => 'unasked',
		'dnt'     => 'unasked',
	];

	private const NO_ANSWER = [ 'asked', 'changed', 'withdrawn', 'services' ];

	public function __construct( private Consent_Counts $counts, private Consent_Texts $texts, private string $timezone ) {}

	/**
	 * @return array<string,mixed>
	 */
	public function of( Report_Days $range ): array {
		$totals     = self::NOTHING;
		$days       = array_fill_keys( $range->all(), self::NOTHING );
		$by         = array_fill_keys( [ 'rule', 'layout', 'text' ], [] );
		$categories = array_fill_keys( array_keys( Consent_Codes::CATEGORIES ), 0 );
		$answers    = 0;
		foreach ( $this->counts->rows( $range->from, $range->to ) as $row ) {
			$what = self::what( $row );
			if ( '' === $what ) {
				continue;
			}
			$items = [
				'rule'   => Consent_Codes::word( $row['rule'], Consent_Codes::RULE ),
				'layout' => Consent_Codes::word( $row['layout'], Consent_Codes::LAYOUT ),
				'text'   => $row['text_version'],
			];
			$totals[ $what ] += $row['total'];
			$days[ $row['day'] ][ $what ] += $row['total'];
			foreach ( $items as $name => $item ) {
				$by[ $name ][ $item ]          ??= self::NOTHING;
				$by[ $name ][ $item ][ $what ] += $row['total'];
			}
			if ( ! in_array( $what, self::NO_ANSWER, true ) ) {
				$answers += $row['total'];
				foreach ( Consent_Codes::categories( $row['allowed'] ) as $category ) {
					$categories[ $category ] += $row['total'];
				}
			}
		}
		return [
			'from'       => $range->from,
			'to'         => $range->to,
			'timezone'   => $this->timezone,
			'totals'     => $totals + [ 'answers' => $answers ],
			'days'       => self::listed( $days, 'day' ),
			'categories' => array_map(
				static fn( string $category, int $allowed ): array => [
					'category' => $category,
					'allowed'  => $allowed,
					'denied'   => $answers - $allowed,
				],
				array_keys( $categories ),
				array_values( $categories )
			),
			'rules'      => self::listed( $by['rule'], 'rule' ),
			'layouts'    => self::listed( $by['layout'], 'layout' ),
			'texts'      => $this->with_locales( self::listed( $by['text'], 'text' ) ),
		];
	}

	/** @return string A name in NOTHING; '' for what is no answer: taken over from a former notice. */
	private static function what( array $row ): string {
		if ( Consent_Codes::ASKED === $row['how'] ) {
			return 'asked';
		}
		$how = Consent_Codes::word( $row['how'], Consent_Codes::HOW );
		return match ( true ) {
			'jetpack' === $how => '',
			'withdraw' === $how => 'withdrawn',
			'service' === $how => 'services',
			! $row['is_first'] => 'changed',
			default => self::COUNTS_AS[ $how ] ?? 'chosen',
		};
	}

	/**
	 * @param array<string,array<string,int>> $items
	 * @return array<int,array<string,int|string>>
	 */
	private static function listed( array $items, string $name ): array {
		return array_map(
			static fn( string|int $item, array $counts ): array => [ $name => (string) $item ] + $counts,
			array_keys( $items ),
			array_values( $items )
		);
	}

	/** The newest first; what was never printed by this site last. */
	private function with_locales( array $texts ): array {
		$about = $this->texts->about( array_column( $texts, 'text' ) );
		$texts = array_map(
			static fn( array $text ): array => $text + [
				'locale'         => $about[ $text['text'] ]['locale'] ?? '',
				'first_shown_at' => isset( $about[ $text['text'] ] ) ? Consents_Controller::time( $about[ $text['text'] ]['first_shown_at'] ) : null,
			],
			$texts
		);
		usort( $texts, static fn( array $a, array $b ): int => [ $b['first_shown_at'], $a['text'] ] <=> [ $a['first_shown_at'], $b['text'] ] );
		return $texts;
	}
}
