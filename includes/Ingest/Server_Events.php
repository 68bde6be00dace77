<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Schema\Event_Registration;
use Footfall\Schema\Event_Schema;

/**
 * What the store's hooks report, on its way into the buffer. No query; one INSERT where the buffer is in
 * the database.
 */
final class Server_Events {
	/** Events of this request so far. */
	private static int $written = 0;

	/**
	 * Events of the shopper of this request. Dropped when the shopper may not be recorded.
	 *
	 * @param array<int,array{name:string,props:array<string,mixed>}> $events Made by the server, see docs/EVENTS.md.
	 * @throws \InvalidArgumentException When an event is not as described there.
	 * @return bool Whether any was written.
	 * @throws \RuntimeException When the buffer cannot be written.
	 */
	public function events( array $events ): bool {
		// At the end of nearly every request there is nothing: then nobody asks who it was, either.
		$visitor = $events ? Visitor::current() : null;
		if ( null === $visitor?->key ) {
			return false;
		}
		$now  = (int) ( microtime( true ) * 1000 );
		$rows = [];
		foreach ( $events as $event ) {
			$this->check( $event );
			if ( ! $visitor->allows( self::schema()->consent( $event['name'] ) ) ) {
				continue;
			}
			$rows[] = [
				'id'    => Event_Id::at( $now ),
				'name'  => $event['name'],
				'at'    => self::moment( $now ),
				'url'   => '',
				'props' => (object) $event['props'],
			];
		}
		if ( $rows ) {
			$this->append( $this->line( $visitor, $now ) + [ 'events' => $rows ] );
		}
		return [] !== $rows;
	}

	/**
	 * When the shopper asked for it, in ms UTC. This runs at the end of the request, when the page that
	 * answers it may have been looked at already. What one request did stays in its order.
	 */
	private static function moment( int $now ): int {
		$asked = (int) ( (float) ( $_SERVER['REQUEST_TIME_FLOAT'] ?? 0 ) * 1000 );
		return $asked > 0 ? min( $now, $asked + self::$written++ ) : $now;
	}

	/**
	 * What the store says of itself: no visitor, no session.
	 *
	 * @param string              $name
	 * @param array<string,mixed> $props
	 * @param string              $id    The same for what is to be stored once.
	 * @throws \InvalidArgumentException When the event is not as docs/EVENTS.md describes it.
	 * @throws \RuntimeException When the buffer cannot be written.
	 */
	public function of_store( string $name, array $props, string $id ): void {
		$now = (int) ( microtime( true ) * 1000 );
		$this->check( compact( 'name', 'props' ) );
		$event = [
			'id'    => $id,
			'name'  => $name,
			'at'    => $now,
			'url'   => '',
			'props' => (object) $props,
		];
		$this->append( $this->line( Visitor::none(), $now ) + [ 'about' => 'store', 'events' => [ $event ] ] );
	}

	/**
	 * That orders changed. The drain reads them from WooCommerce: money is never taken from here.
	 *
	 * @param array<int,array{id:int,change:string,refund_id?:int,at?:int,gateway?:string}> $notes change: placed, paid,
	 *                         refunded, failed, cancelled or changed; at: ms UTC, now by default; gateway that failed.
	 * @param bool  $by_shopper Whether the shopper of this request placed them.
	 * @throws \RuntimeException When the buffer cannot be written.
	 */
	public function orders( array $notes, bool $by_shopper ): void {
		if ( ! $notes ) {
			return;
		}
		$now     = (int) ( microtime( true ) * 1000 );
		$visitor = $by_shopper ? Visitor::current() : Visitor::none();
		$rows    = array_map(
			static fn( array $note ): array => [
				'id'        => $note['id'],
				'change'    => $note['change'],
				'at'        => $note['at'] ?? $now,
				'refund_id' => $note['refund_id'] ?? 0,
			] + array_intersect_key( $note, [ 'gateway' => 1 ] ),
			$notes
		);
		$this->append( $this->line( $visitor, $now ) + [ 'orders' => $rows ] );
	}

	/**
	 * @return array<string,mixed>
	 */
	private function line( Visitor $visitor, int $now ): array {
		$line = [
			'v'         => 1,
			'at'        => $now,
			'visitor'   => $visitor->key,
			'identity'  => $visitor->identity,
			'consent'   => $visitor->consent,
			'ua'        => null === $visitor->key ? '' : Visitor::agent(),
			'language'  => '',
			'automated' => false,
			'excluded'  => $visitor->excluded,
			'country'   => '',
			'logged_in' => null !== $visitor->key && is_user_logged_in(),
			'human'     => null,
		];
		if ( null === $visitor->key ) {
			$line['no_visitor'] = 'role' === $visitor->excluded ? 'staff' : $visitor->no_visitor;
		}
		return $line;
	}

	/** Without room, the events are counted as dropped: nothing for the shop to notice. */
	private function append( array $line ): void {
		try {
			( new Site_Buffer() )->append( $line );
		} catch ( Buffer_Full ) {
			return;
		}
	}

	private function check( array $event ): void {
		$schema = self::schema();
		if ( ! $schema->is_made_by( $event['name'], 'server' ) || ! $schema->accepts_props( $event['name'], $event['props'] ) ) {
			throw new \InvalidArgumentException( "The event {$event['name']} is not as it is described (docs/EVENTS.md)." );
		}
	}

	/** Other plugins may register events at any time. */
	private static function schema(): Event_Schema {
		static $schemas = [];
		$own            = Event_Registration::all();
		return $schemas[ count( $own ) ] ??= new Event_Schema( $own );
	}
}
