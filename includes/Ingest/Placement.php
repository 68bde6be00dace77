<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Counts\Periods;

/**
 * Where Sessions has put events and orders.
 */
final class Placement {
	/** @var array<int,int> Session by event key, of events that are to be stored now. */
	public array $session_of = [];

	/** @var array<int,array<string,mixed>> Events that had waited and are to be stored now. */
	public array $adopted = [];

	/** @var array<int,int> Session by order id, where it is new or has changed. */
	public array $orders = [];

	/** @var array<int,array{visitor_key:int,context:int}> By event key, of new events whose visitor turned out to be another one. */
	public array $given = [];

	/** @var array<int,array{first_source_id:?int,last_source_id:?int,landing_id:?int,device:string}> By session, where its orders have to be told. */
	public array $of_orders = [];

	/** Hours of which the counts have changed. */
	public Stale_Hours $hours;

	public function __construct( Periods $periods ) {
		$this->hours = new Stale_Hours( $periods );
	}
}
