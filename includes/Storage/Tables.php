<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Names of Footfall's tables on one site of the network.
 */
final class Tables {
	/** @var string[] Every table that there is, without prefix. */
	public const ALL = [
		'events',
		'sessions',
		'pages',
		'sources',
		'orders',
		'refunds',
		'counters',
		'waiting',
		'seen',
		'progress',
		'order_lines',
		'products',
		'links',
		'visit_counts',
		'product_counts',
		'sale_counts',
		'uniques',
		'stale',
		'buffer',
		'consents',
		'consent_texts',
		'consent_counts',
	];

	public readonly string $events;
	public readonly string $sessions;
	public readonly string $pages;
	public readonly string $sources;
	public readonly string $orders;
	public readonly string $refunds;
	public readonly string $counters;
	public readonly string $waiting;
	public readonly string $seen;
	public readonly string $progress;
	public readonly string $order_lines;
	public readonly string $products;
	public readonly string $links;
	public readonly string $visit_counts;
	public readonly string $product_counts;
	public readonly string $sale_counts;
	public readonly string $uniques;
	public readonly string $stale;
	public readonly string $buffer;
	public readonly string $consents;
	public readonly string $consent_texts;
	public readonly string $consent_counts;

	/**
	 * @param string $prefix WordPress's prefix of the site.
	 */
	public function __construct( string $prefix ) {
		foreach ( self::ALL as $name ) {
			$this->$name = $prefix . 'footfall_' . $name;
		}
	}

	/**
	 * @return string[] Full names, for dropping.
	 */
	public function all(): array {
		return array_map( fn( string $name ): string => $this->$name, self::ALL );
	}
}
