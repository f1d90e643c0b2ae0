//! From a decision to its answer: posted and shown, or only previewed.

use std::sync::Arc;

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use michi_geo::board::Board;
use michi_geo::decide::{Desk, Refusal};
use michi_geo::evacuation::{Order, OrderState};
use michi_geo::event::{NewEvent, Seq, Subject, SubjectKind};
use michi_geo::input::{InputFault, Reading, Warning};
use michi_geo::lease::Lease;
use michi_geo::moment::Moment;
use michi_geo::public::{PublicBoard, PublicClosure, PublicOrder};
use michi_store::accounts::Scope;
use serde_json::{Value, json};

use super::closures::ROUTE as CLOSURES;
use super::write::{Write, answer, live, preview};
use crate::ids::RandomIds;
use crate::live::Live;
use crate::live::encode::{lines, told};
use crate::problem::Problem;
use crate::snapshot::Snapshot;
use crate::state::AppState;

/// A posting about to be made.
pub struct Posting {
    /// What was sent, and by whom.
    pub write: Write,
    /// What the author should look at.
    pub warnings: Vec<Warning>,
    status: StatusCode,
    state: AppState,
    snapshot: Arc<Snapshot>,
    about: SubjectKind,
}

/// Why a posting is not made.
#[derive(Debug)]
pub enum NotMade {
    /// It cannot be.
    Problem(Problem),
    /// It was made before, with the same key: the answer to it.
    Repeated(Box<Response>),
}

impl<E: Into<Problem>> From<E> for NotMade {
    fn from(fault: E) -> Self {
        Self::Problem(fault.into())
    }
}

impl IntoResponse for NotMade {
    fn into_response(self) -> Response {
        match self {
            Self::Problem(problem) => problem.into_response(),
            Self::Repeated(answer) => *answer,
        }
    }
}

impl Posting {
    /// Reads a posting from somebody who may post it.
    ///
    /// What was posted before is answered at once: times that were ahead then may have passed, and
    /// things may have changed since.
    ///
    /// # Errors
    /// [`NotMade::Problem`] when nobody is logged in, the scope is lacking, or a part cannot be
    /// read; [`NotMade::Repeated`] when the same was posted before.
    pub async fn read(
        state: &AppState,
        request: Request,
        (scope, about): (Scope, SubjectKind),
        status: StatusCode,
    ) -> Result<Self, NotMade> {
        let posting = Self {
            write: Write::read(state, request, scope).await?,
            warnings: Vec::new(),
            snapshot: state.snapshot(),
            state: state.clone(),
            status,
            about,
        };
        if posting.write.dry_run {
            return Ok(posting);
        }
        let key = posting.write.key();
        let before = posting.live()?.hub.posted_before(key.as_ref()).await;
        match before.map_err(Problem::from)? {
            Some(posted) => Err(NotMade::Repeated(Box::new(
                posting.answer(&posted.subject)?,
            ))),
            None => Ok(posting),
        }
    }

    /// The live postings.
    ///
    /// # Errors
    /// [`Problem::NotConnected`].
    pub fn live(&self) -> Result<&Live, Problem> {
        live(&self.state)
    }

    /// The present moment.
    ///
    /// # Errors
    /// [`Problem::NotConnected`].
    pub fn now(&self) -> Result<Moment, Problem> {
        Ok(self.live()?.hub.now())
    }

    /// Reads the body against the city and the present.
    ///
    /// # Errors
    /// [`Problem::Invalid`] with every fault of the body.
    pub fn against<T>(
        &self,
        read: impl FnOnce(&Value, &mut Reading<'_>) -> Result<T, Vec<InputFault>>,
    ) -> Result<T, Problem> {
        let mut ids = RandomIds::new().map_err(|fault| Problem::internal(&fault))?;
        let mut reading = Reading {
            atlas: &self.snapshot.atlas,
            now: self.now()?,
            ids: &mut ids,
        };
        Ok(read(&self.write.body, &mut reading)?)
    }

    /// Makes the posting, or says what would come of it.
    ///
    /// # Errors
    /// A [`Problem`]: nothing was posted.
    pub async fn make(
        &self,
        decide: impl Fn(&Desk<'_>) -> Result<NewEvent, Refusal> + Send + 'static,
    ) -> Result<Response, NotMade> {
        let hub = &self.live()?.hub;
        let (snapshot, actor) = (Arc::clone(&self.snapshot), self.write.staff.name.clone());
        let decide = move |board: &Board, now: Moment| {
            decide(&Desk {
                board,
                city: snapshot.atlas.city(),
                actor: &actor,
                now,
            })
        };
        if self.write.dry_run {
            let decided = |board: &Board, now| Ok((board.clone(), decide(board, now)?, now));
            let (board, event, now) = hub.read(decided).map_err(|refusal: Refusal| refusal)?;
            return Ok(self.preview(board, event, now)?);
        }
        let posted = hub.submit(self.write.key(), self.about, decide).await?;
        Ok(self.answer(&posted.subject)?)
    }

    /// The answer to what is posted now.
    fn answer(&self, subject: &Subject) -> Result<Response, Problem> {
        let hub = &self.live()?.hub;
        let shown = hub.read(|board, now| described(board, subject, now));
        let (version, mut object) = shown.ok_or_else(unshown)?;
        object["warnings"] = self.warnings();
        let mut response = answer(self.status, version, &object);
        if self.status == StatusCode::CREATED && self.about == SubjectKind::Closure {
            let at = format!("{CLOSURES}/{}", subject.id);
            let at = HeaderValue::from_str(&at).map_err(|fault| Problem::internal(&fault))?;
            response.headers_mut().insert(header::LOCATION, at);
        }
        Ok(response)
    }

    /// What the board would be with the event on it, in every language.
    fn preview(&self, mut board: Board, event: NewEvent, now: Moment) -> Result<Response, Problem> {
        let subject = event.subject.clone();
        let seq = Seq(board.seq().0 + 1);
        let applied = board.apply(&event.placed(seq, now));
        applied.map_err(|fault| Problem::internal(&fault))?;
        let (_, object) = described(&board, &subject, now).ok_or_else(unshown)?;
        let public = as_if_issued(&board, &subject, now);
        let languages = &self.snapshot.atlas.city().languages;
        let texts = told(&self.snapshot, languages, |teller| {
            lines(teller, &self.snapshot, &public, &subject)
        });
        Ok(preview(&object, &self.warnings(), texts))
    }

    fn warnings(&self) -> Value {
        let warning = |warning: &Warning| {
            json!({
                "pointer": warning.pointer,
                "code": warning.code,
                "detail": warning.to_string(),
            })
        };
        self.warnings.iter().map(warning).collect()
    }
}

fn unshown() -> Problem {
    Problem::internal(&"expected what was posted on the board, found nothing")
}

/// The object of a subject as staff are answered, with its version.
fn described(board: &Board, subject: &Subject, now: Moment) -> Option<(u64, Value)> {
    let id = subject.id.as_str();
    match subject.kind {
        SubjectKind::Closure => {
            let closure = board.closure(id)?;
            // A repeated posting is answered also when the public sees its closure no longer.
            let last_shown = || PublicClosure::at(closure, closure.lifted_at?);
            let public = PublicClosure::at(closure, now).or_else(last_shown)?;
            Some((closure.version, public.to_feature()))
        }
        SubjectKind::Shelter => {
            let opening = board.opening(id)?;
            Some((
                opening.version,
                PublicBoard::at(board, now).opening(id)?.to_json(),
            ))
        }
        SubjectKind::Evacuation => {
            let order = board.order(id)?;
            Some((order.version, staff_order(order)))
        }
        SubjectKind::Confirmation => {
            let known = PublicBoard::at(board, now).completeness;
            let version = board.version_of(subject)?;
            Some((version, json!({ "of": id, "completeness": known })))
        }
        SubjectKind::Journal => None,
    }
}

/// An order as staff see it, prepared ones too.
pub fn staff_order(order: &Order) -> Value {
    let mut object = json!(order);
    object["level"] = json!(order.level());
    object
}

/// The public board; an order that is only prepared stands on it as if it were issued now.
fn as_if_issued(board: &Board, subject: &Subject, now: Moment) -> PublicBoard {
    let mut public = PublicBoard::at(board, now);
    let prepared = board.order(&subject.id).filter(|order| {
        subject.kind == SubjectKind::Evacuation && order.state == OrderState::Prepared
    });
    if let Some(order) = prepared {
        let issued = Order {
            state: OrderState::InForce,
            issued_at: Some(now),
            confirmed_at: Some(now),
            recheck_by: Some(Lease::Order.usual_end(now)),
            ..order.clone()
        };
        public.orders.extend(PublicOrder::at(&issued, now));
    }
    public
}
