<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Rows of the tables as the items that Ingest\Session_Builder takes.
 */
final class Stored_Items {
	/**
	 * @param array<string,?string> $row Columns of events and of its session, and is_campaign.
	 * @return array<string,mixed>
	 */
	public static function event( array $row ): array {
		$name_id   = (int) $row['name_id'];
		$page_view = Event_Names::IDS['page_viewed'] === $name_id;
		$reads     = $page_view || Event_Names::IDS['page_engaged'] === $name_id;
		$props     = $reads && null !== $row['props'] ? (array) json_decode( $row['props'], true ) : [];
		$item      = [
			'event_key'   => (int) $row['event_key'],
			'visitor_key' => (int) $row['visitor_key'],
			't'           => (int) $row['occurred_at'],
			'day'         => (string) $row['day'],
			'kind'        => Funnel::kind( $name_id ),
			'step'        => Funnel::step( $name_id, $props['page_kind'] ?? '' ),
			'page_view'   => $page_view ? 1 : 0,
			'campaign'    => '1' === (string) $row['is_campaign'] && ! isset( $props['page_before'] ),
			'page_id'     => null === $row['page_id'] ? null : (int) $row['page_id'],
			'source_id'   => null === $row['source_id'] ? null : (int) $row['source_id'],
			'referrer'    => $props['referrer'] ?? null,
			'context'     => (int) $row['context'],
			'old'         => (int) $row['session_id'],
			'facts'       => [
				'identity'      => (int) $row['identity'],
				'device'        => $row['device'],
				'browser'       => $row['browser'],
				'os'            => $row['os'],
				'language'      => $row['language'],
				'country'       => $row['country'],
				'store_version' => $row['store_version'],
			],
		];
		if ( isset( $props['visible_seconds'] ) ) {
			$item['seconds'] = (int) $props['visible_seconds'];
		}
		if ( isset( $props['returns'] ) ) {
			$item['returns'] = true;
		}
		if ( Funnel::is_deed( $name_id ) ) {
			$item['deed'] = true;
		}
		return $item;
	}

	/**
	 * @param array<string,?string> $row order_id, session_id and matched_at of orders.
	 * @return array<string,mixed>
	 */
	public static function order( array $row ): array {
		return self::order_item( (int) $row['order_id'], (int) $row['matched_at'] ) + [ 'old' => (int) $row['session_id'] ];
	}

	/**
	 * @param array<string,?string> $row Of waiting.
	 * @return array<string,mixed>
	 */
	public static function waiting( array $row ): array {
		$base = [
			'event_key'   => (int) $row['event_key'],
			'visitor_key' => (int) $row['visitor_key'],
			't'           => (int) $row['occurred_at'],
			'waits'       => true,
		];
		if ( null !== $row['order_id'] ) {
			return $base + self::order_item( (int) $row['order_id'], (int) $row['occurred_at'] );
		}
		return $base + [ 'kind' => 'joins' ] + (array) json_decode( (string) $row['event'], true );
	}

	/**
	 * @param int $at ms UTC at which the shopper ordered.
	 * @return array<string,mixed>
	 */
	public static function order_item( int $order, int $at ): array {
		return [
			'event_key' => Event_Key::of( "order_placed:$order" ),
			't'         => $at,
			'kind'      => 'order',
			'order_id'  => $order,
			'step'      => 5,
			'page_view' => 0,
			'campaign'  => false,
		];
	}
}
